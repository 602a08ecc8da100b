package dev.berth.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out whether KVM truly runs guests here. A /dev/kvm that opens proves nothing: under some
 * clouds' nesting it takes a guest and never runs it. So a firmware of a few bytes has to reach its
 * end, in a process of its own that can be killed, as the user who will run the guests. The answer
 * holds until the next boot and is kept until then.
 */
public final class KvmProbe {
    private static final Path DEVICE = Path.of("/dev/kvm");
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");
    private static final int X86_FIRMWARE_BYTES = 64 << 10;
    private static final int X86_RESET_VECTOR = X86_FIRMWARE_BYTES - 16;
    private static final int X86_WORD = 0x2a;

    private final Path qemu;
    private final Optional<Confinement> confinement;
    private final Path cacheFolder;

    /**
     * A probe for the host's own architecture.
     *
     * @param qemu the host architecture's qemu-system program
     * @param cacheFolder where the answer is kept
     */
    public KvmProbe(Path qemu, Optional<Confinement> confinement, Path cacheFolder) {
        this.qemu = qemu;
        this.confinement = confinement;
        this.cacheFolder = cacheFolder;
    }

    /** The answer, and when it is no, why. */
    public record Answer(boolean works, String reason) {}

    /** Takes milliseconds when the answer is known or plain, else up to two seconds. */
    public Answer ask() {
        if (Files.notExists(DEVICE)) {
            return new Answer(false, DEVICE + " does not exist");
        }
        Path cached = cacheFolder.resolve("kvm-" + user() + "-" + qemu.getFileName());
        String key = read(BOOT).trim() + " " + qemu;
        if (Files.exists(cached)) {
            List<String> lines = read(cached).lines().toList();
            if (lines.size() == 3 && lines.getFirst().equals(key)) {
                return new Answer(Boolean.parseBoolean(lines.get(1)), lines.get(2));
            }
        }
        Answer answer = run("kvm");
        String reason = answer.reason().lines().findFirst().orElse("");
        DurableFile.write(cached, key + "\n" + answer.works() + "\n" + reason + "\n");
        return answer;
    }

    /** One run under an accelerator; with "tcg" it tells whether the probe itself is sound. */
    Answer run(String accelerator) {
        Path firmware = firmware();
        try {
            Tool.Result result = Tool.run(command(accelerator, firmware), DEADLINE);
            boolean works = result.exitCode() == (ARM ? 0 : X86_WORD * 2 + 1);
            return new Answer(works, works ? "" : result.errors().strip());
        } catch (dev.berth.model.BerthException failure) {
            return new Answer(
                    false,
                    DEVICE
                            + " opens, but a guest of a few instructions did not end: "
                            + failure.getMessage());
        } finally {
            delete(firmware);
        }
    }

    private List<String> command(String accelerator, Path firmware) {
        List<String> command = new ArrayList<>();
        confinement.ifPresent(user -> command.addAll(user.prefix()));
        command.add(qemu.toString());
        command.addAll(List.of("-accel", accelerator, "-nodefaults", "-display", "none"));
        command.addAll(List.of("-no-user-config", "-no-reboot", "-bios", firmware.toString()));
        if (ARM) {
            String cpu = accelerator.equals("kvm") ? "host" : "max";
            command.addAll(List.of("-machine", "virt", "-cpu", cpu, "-m", "64"));
        } else {
            command.addAll(List.of("-machine", "isapc", "-m", "1"));
            command.addAll(List.of("-device", "isa-debug-exit,iobase=0xf4,iosize=1"));
        }
        return command;
    }

    private Path firmware() {
        try {
            Path file = Files.createTempFile("berth-kvm-probe", ".bin");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            return Files.write(file, ARM ? armProgram() : x86Program());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** mov al, 0x2a; out 0xf4, al; hlt; at the reset vector. */
    private static byte[] x86Program() {
        byte[] rom = new byte[X86_FIRMWARE_BYTES];
        byte[] code = {(byte) 0xb0, X86_WORD, (byte) 0xe6, (byte) 0xf4, (byte) 0xf4};
        System.arraycopy(code, 0, rom, X86_RESET_VECTOR, code.length);
        return rom;
    }

    /** movz w0, #8; movk w0, #0x8400, lsl #16 (PSCI SYSTEM_OFF); hvc #0; b . */
    static byte[] armProgram() {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x52800100)
                .putInt(0x72B08000)
                .putInt(0xD4000002)
                .putInt(0x14000000)
                .array();
    }

    private String user() {
        return confinement
                .map(Confinement::account)
                .orElseGet(Account::effective)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
