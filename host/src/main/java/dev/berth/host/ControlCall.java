package dev.berth.host;

import static dev.berth.host.NativeCall.INT;
import static dev.berth.host.NativeCall.LONG;
import static dev.berth.host.NativeCall.POINTER;

import java.lang.foreign.MemorySegment;

/** ioctl(2) with the requests Berth makes, the same on x86_64 and aarch64. */
enum ControlCall {
    TUN_SET_INTERFACE(0x400454caL),
    GET_FLAGS(0x8913),
    SET_FLAGS(0x8914),
    SET_MTU(0x8922),
    SET_HARDWARE_ADDRESS(0x8924),
    BRIDGE_ADD_INTERFACE(0x89a2),
    VSOCK_SET_GUEST_CID(0x4008af60L);

    private static final NativeCall IOCTL =
            NativeCall.variadic("ioctl", 2, INT, INT, LONG, POINTER);

    private final long request;

    ControlCall(long request) {
        this.request = request;
    }

    NativeCall.Result on(Descriptor descriptor, MemorySegment argument) {
        return IOCTL.call(descriptor.number(), request, argument);
    }
}
