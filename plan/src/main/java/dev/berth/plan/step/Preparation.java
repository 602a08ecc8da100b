package dev.berth.plan.step;

import dev.berth.model.domain.Interface;
import dev.berth.model.domain.Tpm;

import java.util.List;
import java.util.Optional;

/** What must be there before QEMU starts, and is undone when the start fails. */
public sealed interface Preparation {
    Origin origin();

    /** A folder that only QEMU's user may enter. */
    record Folder(String path, Origin origin) implements Preparation {}

    /** A file of random bytes that only QEMU's user may read, such as the key of its secrets. */
    record RandomKey(String path, int bytes, Origin origin) implements Preparation {}

    /**
     * A copy of {@code template} at {@code path}, made only where there is none yet; it stays when
     * the guest stops. It is written whole or not at all.
     */
    record CopyIfMissing(String template, String path, Origin origin) implements Preparation {}

    /** A file with this text that only QEMU's user may read. */
    record PrivateFile(String path, String content, Origin origin) implements Preparation {}

    /** An image that QEMU's user must be able to open. */
    record Image(String path, Access access, Origin origin) implements Preparation {}

    /**
     * A message bus of the guest's own: {@code dbus-daemon}, run as QEMU's user, that listens at
     * {@code socket}. It is started before QEMU and ended after it.
     */
    record MessageBus(String socket, Origin origin) implements Preparation {}

    /**
     * A user network by passt: {@code passt --one-off --socket SOCKET --mac-addr …}, run as QEMU's
     * user; it ends with QEMU's connection. Addresses, forwarded ports and the host's device are
     * the card's.
     */
    record Passt(String socket, Interface card, Origin origin) implements Preparation {}

    /**
     * A virtiofs server that listens at {@code socket}; it is started before QEMU, as a user that
     * may read the folder, and ends with QEMU.
     *
     * @param program the server; empty for the host's own, which its vhost-user descriptors name
     */
    record FolderServer(
            Optional<String> program, List<String> arguments, String socket, Origin origin)
            implements Preparation {
        public FolderServer {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * An emulated TPM: {@code swtpm socket --ctrl type=unixio,path=SOCKET --tpmstate dir=STATE
     * --terminate}, run as swtpm's user, started before QEMU; it ends with QEMU's connection. At
     * the first start {@code swtpm_setup} makes the state; the guest's removal takes it away unless
     * {@code persistent_state} says otherwise.
     *
     * @param state a folder; a file or folder that the document names comes first
     */
    record TpmEmulator(String socket, String state, Tpm.Backend backend, Origin origin)
            implements Preparation {}

    /**
     * A PCI device of the host that QEMU drives through VFIO.
     *
     * @param managed whether it is bound to {@code vfio-pci} for the start and given back to its
     *     own driver afterwards; else it must be bound already
     */
    record PciAssignment(String address, boolean managed, Origin origin) implements Preparation {}

    /** Who else may have an image open, and how. */
    enum Access {
        READ_ONLY,
        EXCLUSIVE,
        SHARED
    }
}
