package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tap interface, one descriptor a queue. It lasts as long as anyone holds one of them: pass them
 * to QEMU, close ours, and it goes with QEMU.
 */
public record Tap(NetworkLink link, List<Descriptor> queues) implements AutoCloseable {
    private static final Path DEVICE = Path.of("/dev/net/tun");
    private static final int TAP_WITHOUT_PACKET_INFORMATION = 0x2 | 0x1000;
    private static final int MULTI_QUEUE = 0x100;
    private static final int VNET_HEADER = 0x4000;

    public Tap {
        queues = List.copyOf(queues);
    }

    /**
     * Makes the interface, down and in no bridge.
     *
     * @param name its name; with "%d" in it the kernel puts the lowest free number there
     * @param queues how many, at least one
     * @param vnetHeader whether packets carry the header that virtio needs for offloads
     */
    public static Tap create(String name, int queues, boolean vnetHeader) {
        int flags =
                TAP_WITHOUT_PACKET_INFORMATION
                        | (queues > 1 ? MULTI_QUEUE : 0)
                        | (vnetHeader ? VNET_HEADER : 0);
        List<Descriptor> opened = new ArrayList<>();
        try {
            String made = new NetworkLink(name).name();
            for (int queue = 0; queue < queues; queue++) {
                Descriptor descriptor = OpenFile.readWrite(DEVICE);
                opened.add(descriptor);
                made = attach(descriptor, made, flags);
            }
            return new Tap(new NetworkLink(made), opened);
        } catch (RuntimeException failure) {
            opened.forEach(Descriptor::close);
            throw failure;
        }
    }

    private static String attach(Descriptor descriptor, String name, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(NetworkLink.REQUEST_BYTES, 8);
            request.setString(0, name);
            request.set(ValueLayout.JAVA_SHORT, NetworkLink.REQUEST_VALUE, (short) flags);
            NativeCall.Result result = ControlCall.TUN_SET_INTERFACE.on(descriptor, request);
            if (result.failed() && result.errno() == Errno.BUSY) {
                throw new BerthException(
                        ErrorCode.RESOURCE_BUSY,
                        "network interface '"
                                + name
                                + "' is in use; choose another <target dev='…'/> or none");
            }
            result.orThrow("tap interface '" + name + "'");
            return request.getString(0);
        }
    }

    @Override
    public void close() {
        queues.forEach(Descriptor::close);
    }
}
