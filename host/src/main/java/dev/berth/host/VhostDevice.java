package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The kernel's own back ends of virtio devices. */
public final class VhostDevice {
    private static final Path NET = Path.of("/dev/vhost-net");
    private static final Path VSOCK = Path.of("/dev/vhost-vsock");
    private static final int FIRST_GUEST_ADDRESS = 3;
    private static final int AUTOMATIC_ADDRESSES = 65536;

    private VhostDevice() {}

    /** A vsock back end and the address (CID) it holds. */
    public record Vsock(Descriptor descriptor, int address) {}

    /** One queue's back end; empty when this host has none, and QEMU must do the work itself. */
    public static Optional<Descriptor> net() {
        return Files.exists(NET) ? Optional.of(OpenFile.readWrite(NET)) : Optional.empty();
    }

    /** A back end for the address asked for. */
    public static Vsock vsock(int address) {
        Descriptor descriptor = openVsock();
        NativeCall.Result result = claim(descriptor, address);
        if (!result.failed()) {
            return new Vsock(descriptor, address);
        }
        descriptor.close();
        if (result.errno() == Errno.ADDRINUSE) {
            throw new BerthException(
                    ErrorCode.RESOURCE_BUSY,
                    "vsock address "
                            + address
                            + " belongs to another guest; choose another or auto='yes'");
        }
        throw new SystemCallException("ioctl", "vsock address " + address, result.errno());
    }

    /** A back end for the lowest free address. */
    public static Vsock anyVsock() {
        Descriptor descriptor = openVsock();
        for (int i = 0; i < AUTOMATIC_ADDRESSES; i++) {
            int address = FIRST_GUEST_ADDRESS + i;
            NativeCall.Result result = claim(descriptor, address);
            if (!result.failed()) {
                return new Vsock(descriptor, address);
            }
            if (result.errno() != Errno.ADDRINUSE) {
                descriptor.close();
                throw new SystemCallException("ioctl", "vsock address " + address, result.errno());
            }
        }
        descriptor.close();
        throw new BerthException(ErrorCode.RESOURCE_BUSY, "no vsock address is free");
    }

    private static Descriptor openVsock() {
        if (!Files.exists(VSOCK)) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    VSOCK + " does not exist; load the kernel module vhost_vsock");
        }
        return OpenFile.readWrite(VSOCK);
    }

    private static NativeCall.Result claim(Descriptor descriptor, int address) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(8, 8);
            value.set(NativeCall.LONG, 0, address);
            return ControlCall.VSOCK_SET_GUEST_CID.on(descriptor, value);
        }
    }
}
