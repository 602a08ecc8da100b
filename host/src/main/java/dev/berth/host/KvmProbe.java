package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether KVM truly runs guests here. A /dev/kvm that opens proves nothing: under some
 * clouds' nesting it takes a guest and never runs it, or no further than real mode. So a firmware
 * of a few bytes has to reach its end, in a process of its own that can be killed, as the user who
 * will run the guests. The answer holds until the next boot and is kept until then.
 */
public final class KvmProbe {
    private static final Path DEVICE = Path.of("/dev/kvm");
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");

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
        String key = TextFile.read(BOOT).trim() + " " + qemu + " " + permissions();
        if (Files.exists(cached)) {
            List<String> lines = TextFile.read(cached).lines().toList();
            if (lines.size() == 3 && lines.getFirst().equals(key)) {
                return new Answer(Boolean.parseBoolean(lines.get(1)), lines.get(2));
            }
        }
        Answer answer = run("kvm");
        // A machine too busy even for the emulated run says nothing about KVM.
        if (answer.works() || run("tcg").works()) {
            DurableFile.write(cached, key + "\n" + answer.works() + "\n" + answer.reason() + "\n");
        }
        return answer;
    }

    /** One run under an accelerator; with "tcg" it tells whether the probe itself is sound. */
    Answer run(String accelerator) {
        Path firmware = firmware();
        try {
            Tool.Result result = Tool.run(command(accelerator, firmware), DEADLINE);
            boolean works = result.exitCode() == (ARM ? 0 : KvmProgram.X86_EXIT);
            String words = result.errors().strip().replace('\n', ' ');
            return new Answer(works, works ? "" : "QEMU refuses: " + words);
        } catch (BerthException failure) {
            return new Answer(
                    false,
                    failure.code() == ErrorCode.OPERATION_TIMEOUT
                            ? DEVICE + " opens, but a guest of a few instructions never ends"
                            : String.valueOf(failure.getMessage()));
        } finally {
            delete(firmware);
        }
    }

    /** What an administrator changes to let somebody in. */
    private String permissions() {
        try {
            return Files.readAttributes(DEVICE, "unix:uid,gid,mode")
                    + " "
                    + confinement.map(Confinement::groups).orElse(Set.of());
        } catch (IOException failure) {
            throw new FileException(DEVICE, failure);
        }
    }

    private List<String> command(String accelerator, Path firmware) {
        List<String> command = new ArrayList<>();
        confinement.ifPresent(user -> command.addAll(user.prefix()));
        command.addAll(Confinement.mortal());
        command.add(qemu.toString());
        command.addAll(List.of("-accel", accelerator, "-nodefaults", "-display", "none"));
        command.addAll(List.of("-no-user-config", "-no-reboot", "-bios", firmware.toString()));
        if (ARM) {
            String cpu = accelerator.equals("kvm") ? "host" : "max";
            command.addAll(List.of("-machine", "virt", "-cpu", cpu, "-m", "64"));
        } else {
            String cpu = accelerator.equals("kvm") ? "host" : "qemu64";
            command.addAll(List.of("-machine", "pc", "-cpu", cpu, "-m", "4"));
            command.addAll(List.of("-device", "isa-debug-exit,iobase=0xf4,iosize=1"));
        }
        return command;
    }

    private static Path firmware() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Path file = Files.createTempFile(folder, "berth-kvm-probe", ".bin");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            return Files.write(file, ARM ? KvmProgram.arm() : KvmProgram.x86());
        } catch (IOException failure) {
            throw new FileException(folder, failure);
        }
    }

    private String user() {
        return confinement
                .map(Confinement::account)
                .orElseGet(Account::effective)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new FileException(file, failure);
        }
    }
}
