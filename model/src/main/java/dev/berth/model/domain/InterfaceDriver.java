package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * How a virtio network card is served by the host.
 *
 * @param name {@code vhost} for the host's kernel, {@code qemu} for QEMU itself
 * @param transmit when frames are sent
 * @param scaling receive-side scaling done by the host
 */
public record InterfaceDriver(
        Optional<String> name,
        Optional<Transmit> transmit,
        Optional<Boolean> ioeventfd,
        Optional<Boolean> eventIndex,
        Queues queues,
        Scaling scaling,
        Offloads offloads,
        VirtioOptions virtio) {
    static final Shape<InterfaceDriver> SHAPE =
            Shape.of(
                    InterfaceDriver::new,
                    optional("driver@name", Values.TEXT, InterfaceDriver::name),
                    optional("driver@txmode", Transmit.CODEC, InterfaceDriver::transmit),
                    optional("driver@ioeventfd", Values.ON_OFF, InterfaceDriver::ioeventfd),
                    optional("driver@event_idx", Values.ON_OFF, InterfaceDriver::eventIndex),
                    inline(Queues.SHAPE, InterfaceDriver::queues),
                    inline(Scaling.SHAPE, InterfaceDriver::scaling),
                    inline(Offloads.SHAPE, InterfaceDriver::offloads),
                    inline(VirtioOptions.IN_DRIVER, InterfaceDriver::virtio));

    /** When frames are sent. */
    public enum Transmit implements Token {
        /** As soon as QEMU's main loop comes round. */
        IOTHREAD,
        /** After a little while, more at once. */
        TIMER;

        static final ValueCodec<Transmit> CODEC = ValueCodec.tokens("txmode", values());
    }

    /**
     * @param count pairs of queues
     * @param receive places in a receive queue
     * @param transmit places in a transmit queue
     */
    public record Queues(
            Optional<Integer> count, Optional<Integer> receive, Optional<Integer> transmit) {
        private static final int MOST = 1024;

        static final Shape<Queues> SHAPE =
                Shape.of(
                        Queues::new,
                        optional("driver@queues", Values.COUNT, Queues::count),
                        optional("driver@rx_queue_size", Values.COUNT, Queues::receive),
                        optional("driver@tx_queue_size", Values.COUNT, Queues::transmit));

        public Queues {
            receive.ifPresent(size -> check("rx_queue_size", size));
            transmit.ifPresent(size -> check("tx_queue_size", size));
        }

        private static void check(String name, int size) {
            if (size != 0 && (Integer.bitCount(size) != 1 || size > MOST)) {
                throw new IllegalArgumentException(
                        name + " " + size + " is not a power of two up to " + MOST);
            }
        }
    }

    /** Receive-side scaling. */
    public record Scaling(Optional<Boolean> rss, Optional<Boolean> hashReport) {
        static final Shape<Scaling> SHAPE =
                Shape.of(
                        Scaling::new,
                        optional("driver@rss", Values.ON_OFF, Scaling::rss),
                        optional("driver@rss_hash_report", Values.ON_OFF, Scaling::hashReport));
    }
}
