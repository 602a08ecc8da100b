package dev.berth.plan.step;

/**
 * A file descriptor that QEMU inherits. The plan chooses the number it has in QEMU; whoever carries
 * the plan out opens it.
 */
public sealed interface Descriptor {
    int number();

    /** The listening socket of QEMU's own monitor. */
    record Monitor(int number) implements Descriptor {}

    /**
     * A Unix socket that listens at {@code path}, opened early so that no client comes too soon.
     */
    record Listener(int number, String path, Origin origin) implements Descriptor {}

    /** A file opened for writing. */
    record Output(int number, String path, boolean append, Origin origin) implements Descriptor {}

    /**
     * {@code /dev/vhost-vsock}, opened for reading and writing, with the guest's context id set
     * ({@code VHOST_VSOCK_SET_GUEST_CID}). An id in use is refused there with {@code EADDRINUSE}.
     */
    record VhostVsock(int number, long contextId, Origin origin) implements Descriptor {}
}
