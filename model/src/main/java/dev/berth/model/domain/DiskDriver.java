package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * How QEMU serves a disk ({@code <driver>} below {@code <disk>}).
 *
 * @param metadataCache bytes for the tables of a qcow2 image
 */
public record DiskDriver(
        Optional<String> name,
        Optional<ImageFormat> format,
        Errors errors,
        Host host,
        Queues queues,
        VirtioOptions virtio,
        Optional<Long> metadataCache) {
    static final Shape<DiskDriver> SHAPE =
            Shape.of(
                    DiskDriver::new,
                    optional("driver@name", Values.TEXT, DiskDriver::name),
                    optional("driver@type", ImageFormat.CODEC, DiskDriver::format),
                    inline(Errors.SHAPE, DiskDriver::errors),
                    inline(Host.SHAPE, DiskDriver::host),
                    inline(Queues.SHAPE, DiskDriver::queues),
                    inline(VirtioOptions.IN_DRIVER, DiskDriver::virtio),
                    MetadataCache.below("driver", DiskDriver::metadataCache));

    /** What happens to the guest when the host cannot read or write. */
    public record Errors(Optional<Policy> write, Optional<Policy> read) {
        static final Shape<Errors> SHAPE =
                Shape.of(
                        Errors::new,
                        optional("driver@error_policy", Policy.CODEC, Errors::write),
                        optional("driver@rerror_policy", Policy.CODEC, Errors::read));
    }

    /** What QEMU does with an error. */
    public enum Policy implements Token {
        STOP,
        REPORT,
        IGNORE,
        ENOSPACE;

        static final ValueCodec<Policy> CODEC = ValueCodec.tokens("error policy", values());
    }

    /** How the host reads and writes. */
    public record Host(
            Optional<Cache> cache,
            Optional<Aio> io,
            Optional<Boolean> copyOnRead,
            Optional<Discard> discard,
            Optional<DetectZeroes> detectZeroes,
            Optional<Boolean> discardNoUnref) {
        static final Shape<Host> SHAPE =
                Shape.of(
                        Host::new,
                        optional("driver@cache", Cache.CODEC, Host::cache),
                        optional("driver@io", Aio.CODEC, Host::io),
                        optional("driver@copy_on_read", Values.ON_OFF, Host::copyOnRead),
                        optional("driver@discard", Discard.CODEC, Host::discard),
                        optional("driver@detect_zeroes", DetectZeroes.CODEC, Host::detectZeroes),
                        optional("driver@discard_no_unref", Values.ON_OFF, Host::discardNoUnref));
    }

    /** How far a write has gone when the guest is told that it is done. */
    public enum Cache implements Token {
        DEFAULT,
        NONE,
        WRITETHROUGH,
        WRITEBACK,
        DIRECTSYNC,
        UNSAFE;

        static final ValueCodec<Cache> CODEC = ValueCodec.tokens("cache mode", values());
    }

    /** The host's interface for asynchronous reading and writing. */
    public enum Aio implements Token {
        NATIVE,
        THREADS,
        IO_URING {
            @Override
            public String token() {
                return "io_uring";
            }
        };

        static final ValueCodec<Aio> CODEC = ValueCodec.tokens("disk io", values());
    }

    /** Whether space that the guest frees is freed on the host. */
    public enum Discard implements Token {
        UNMAP,
        IGNORE;

        static final ValueCodec<Discard> CODEC = ValueCodec.tokens("discard", values());
    }

    /** Whether writes of zeroes are looked for. */
    public enum DetectZeroes implements Token {
        OFF,
        ON,
        UNMAP;

        static final ValueCodec<DetectZeroes> CODEC = ValueCodec.tokens("detect_zeroes", values());
    }

    /**
     * Who serves the guest's requests.
     *
     * @param iothread serves all queues
     * @param iothreads share the queues
     */
    public record Queues(
            Optional<Boolean> ioeventfd,
            Optional<Boolean> eventIndex,
            Optional<Integer> iothread,
            Optional<Integer> count,
            Optional<Integer> size,
            List<IothreadQueues> iothreads) {
        static final Shape<Queues> SHAPE =
                Shape.of(
                        Queues::new,
                        optional("driver@ioeventfd", Values.ON_OFF, Queues::ioeventfd),
                        optional("driver@event_idx", Values.ON_OFF, Queues::eventIndex),
                        optional("driver@iothread", Values.COUNT, Queues::iothread),
                        optional("driver@queues", Values.COUNT, Queues::count),
                        optional("driver@queue_size", Values.COUNT, Queues::size),
                        IothreadQueues.inDriver(Queues::iothreads));

        public Queues {
            iothreads = List.copyOf(iothreads);
        }
    }

    public DiskDriver withName(String chosen) {
        return new DiskDriver(
                Optional.of(chosen), format, errors, host, queues, virtio, metadataCache);
    }

    public DiskDriver withFormat(ImageFormat chosen) {
        return new DiskDriver(
                name, Optional.of(chosen), errors, host, queues, virtio, metadataCache);
    }
}
