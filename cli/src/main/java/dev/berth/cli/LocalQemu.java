package dev.berth.cli;

import dev.berth.host.Account;
import dev.berth.host.Confinement;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Conversation;
import dev.berth.qapi.QemuTraits;
import dev.berth.qmp.QemuProbe;
import dev.berth.qmp.QmpSession;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Asks a QEMU of this machine what it can do, without a daemon: it is started with no machine and
 * stopped as soon as it has answered.
 */
final class LocalQemu {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String QEMU_USER = "berth-qemu";

    private final String binary;

    LocalQemu(String binary) {
        this.binary = binary;
    }

    /**
     * Its traits.
     *
     * @throws BerthException OPEN_FAILED when it is not there, OPERATION_FAILED with its own words
     *     when it does not start
     */
    QemuTraits traits() {
        if (!Files.isExecutable(Path.of(binary))) {
            throw new BerthException(
                    ErrorCode.OPEN_FAILED,
                    binary
                            + ": no such QEMU on this machine; install it, or name another in"
                            + " <emulator>");
        }
        Conversation first = converse("kvm:tcg", QemuProbe::first);
        QemuTraits traits = QemuTraits.of(first);
        return traits.kvm()
                ? QemuTraits.of(converse("tcg", session -> QemuProbe.emulated(first, session)))
                : traits;
    }

    private Conversation converse(
            String accelerator, Function<QmpSession, Conversation> questions) {
        Process qemu = start(accelerator);
        try (QmpSession session = QmpSession.open(new ProcessTransport(qemu), binary, PATIENCE)) {
            return questions.apply(session);
        } catch (BerthException failure) {
            throw explained(qemu, failure);
        } finally {
            qemu.destroyForcibly();
        }
    }

    private Process start(String accelerator) {
        try {
            List<String> command = new ArrayList<>(confinement());
            command.add(binary);
            command.addAll(List.of("-S", "-no-user-config", "-nodefaults", "-display", "none"));
            command.addAll(List.of("-machine", "none,accel=" + accelerator));
            command.addAll(List.of("-chardev", "stdio,id=monitor,signal=off"));
            command.addAll(List.of("-mon", "chardev=monitor,mode=control"));
            return new ProcessBuilder(command).redirectError(Redirect.PIPE).start();
        } catch (IOException cause) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "cannot start " + binary + ": " + cause.getMessage(),
                    cause);
        }
    }

    /** The document names the program, so root does not run it as root. */
    private static List<String> confinement() {
        if (!Account.root()) {
            return List.of();
        }
        boolean made = Account.named(QEMU_USER).isPresent();
        return Confinement.of(made ? QEMU_USER : "nobody", List.of(Path.of("/dev/kvm"))).prefix();
    }

    /** QEMU's own words, where it had any. */
    private BerthException explained(Process qemu, BerthException failure) {
        qemu.destroyForcibly();
        try {
            byte[] words = qemu.getErrorStream().readAllBytes();
            String said = new String(words, StandardCharsets.UTF_8).strip();
            return said.isEmpty()
                    ? failure
                    : new BerthException(
                            ErrorCode.OPERATION_FAILED, binary + " said: " + said, failure);
        } catch (IOException unheard) {
            failure.addSuppressed(unheard);
            return failure;
        }
    }
}
