package dev.berth.host;

import static dev.berth.host.NativeCall.INT;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

/** A network interface of the host, by name (netdevice(7)). */
public record NetworkLink(String name) {
    /** What the kernel stores of a name, without its final zero. */
    static final int NAME_BYTES = 15;

    static final int REQUEST_BYTES = 40;
    static final int REQUEST_VALUE = 16;
    private static final NativeCall SOCKET = NativeCall.of("socket", INT, INT, INT, INT);
    private static final int AF_UNIX = 1;
    private static final int DATAGRAM_CLOEXEC = 2 | 0x80000;
    private static final short ETHERNET = 1;
    private static final short UP = 1;

    public NetworkLink {
        if (name.isEmpty() || name.length() > NAME_BYTES || name.contains("/")) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "'" + name + "' cannot name a network interface: 1 to 15 characters, no slash");
        }
    }

    public boolean exists() {
        return Files.exists(sysfs(""));
    }

    public int mtu() {
        return Integer.parseInt(read("mtu"));
    }

    public void setMtu(int bytes) {
        control(
                ControlCall.SET_MTU,
                request -> request.set(ValueLayout.JAVA_INT, REQUEST_VALUE, bytes));
    }

    /** Sets the address of six bytes. */
    public void setHardwareAddress(byte[] address) {
        control(
                ControlCall.SET_HARDWARE_ADDRESS,
                request -> {
                    request.set(ValueLayout.JAVA_SHORT, REQUEST_VALUE, ETHERNET);
                    MemorySegment.copy(
                            address, 0, request, ValueLayout.JAVA_BYTE, REQUEST_VALUE + 2L, 6);
                });
    }

    public void setUp() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = control(arena, ControlCall.GET_FLAGS, unchanged -> {});
            short flags = request.get(ValueLayout.JAVA_SHORT, REQUEST_VALUE);
            control(
                    ControlCall.SET_FLAGS,
                    to -> to.set(ValueLayout.JAVA_SHORT, REQUEST_VALUE, (short) (flags | UP)));
        }
    }

    /** Makes this interface a port of {@code bridge}. */
    public void attachTo(NetworkLink bridge) {
        if (!Files.isDirectory(bridge.sysfs("bridge"))) {
            String what = bridge.exists() ? "' is not a bridge" : "' does not exist";
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "bridge '"
                            + bridge.name
                            + what
                            + "; make it: ip link add "
                            + bridge.name
                            + " type bridge");
        }
        int index = Integer.parseInt(read("ifindex"));
        bridge.control(
                ControlCall.BRIDGE_ADD_INTERFACE,
                request -> request.set(ValueLayout.JAVA_INT, REQUEST_VALUE, index));
    }

    private interface Fill {
        void in(MemorySegment request);
    }

    private void control(ControlCall call, Fill fill) {
        try (Arena arena = Arena.ofConfined()) {
            control(arena, call, fill);
        }
    }

    private MemorySegment control(Arena arena, ControlCall call, Fill fill) {
        try (Descriptor socket =
                new Descriptor(SOCKET.call(AF_UNIX, DATAGRAM_CLOEXEC, 0).orThrow("socket"))) {
            MemorySegment request = arena.allocate(REQUEST_BYTES, 8);
            request.setString(0, name);
            fill.in(request);
            call.on(socket, request).orThrow(call + " of network interface '" + name + "'");
            return request;
        }
    }

    private Path sysfs(String attribute) {
        return Path.of("/sys/class/net", name, attribute);
    }

    private String read(String attribute) {
        if (!exists()) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED, "network interface '" + name + "' does not exist");
        }
        return TextFile.read(sysfs(attribute)).trim();
    }
}
