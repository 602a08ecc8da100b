package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** Sizes that the guest sees, and limits it does not. */
public record DiskTuning(Geometry geometry, Blocks blocks, Optional<IoTune> limits) {
    static final Shape<DiskTuning> SHAPE =
            Shape.of(
                    DiskTuning::new,
                    inline(Geometry.SHAPE, DiskTuning::geometry),
                    inline(Blocks.SHAPE, DiskTuning::blocks),
                    optionalChild(IoTune.CODEC, DiskTuning::limits));

    /** Cylinders, heads and sectors as the guest's firmware tells them. */
    public record Geometry(
            Optional<Integer> cylinders,
            Optional<Integer> heads,
            Optional<Integer> sectors,
            Optional<String> translation) {
        static final Shape<Geometry> SHAPE =
                Shape.of(
                        Geometry::new,
                        optional("geometry@cyls", Values.COUNT, Geometry::cylinders),
                        optional("geometry@heads", Values.COUNT, Geometry::heads),
                        optional("geometry@secs", Values.COUNT, Geometry::sectors),
                        optional("geometry@trans", Values.TEXT, Geometry::translation));
    }

    /** Block sizes in bytes. */
    public record Blocks(
            Optional<Integer> logical,
            Optional<Integer> physical,
            Optional<Integer> discardGranularity) {
        static final Shape<Blocks> SHAPE =
                Shape.of(
                        Blocks::new,
                        optional("blockio@logical_block_size", Values.COUNT, Blocks::logical),
                        optional("blockio@physical_block_size", Values.COUNT, Blocks::physical),
                        optional(
                                "blockio@discard_granularity",
                                Values.COUNT,
                                Blocks::discardGranularity));
    }

    /**
     * How much a drive may read and write.
     *
     * @param size bytes that count as one operation
     * @param group drives of one group share their limits
     */
    public record IoTune(
            Limit bytes,
            Limit readBytes,
            Limit writeBytes,
            Limit operations,
            Limit readOperations,
            Limit writeOperations,
            Optional<Long> size,
            Optional<String> group) {
        static final ElementCodec<IoTune> CODEC =
                new ElementCodec<>(
                        "iotune",
                        Shape.of(
                                IoTune::new,
                                inline(Limit.shape("total_bytes_sec"), IoTune::bytes),
                                inline(Limit.shape("read_bytes_sec"), IoTune::readBytes),
                                inline(Limit.shape("write_bytes_sec"), IoTune::writeBytes),
                                inline(Limit.shape("total_iops_sec"), IoTune::operations),
                                inline(Limit.shape("read_iops_sec"), IoTune::readOperations),
                                inline(Limit.shape("write_iops_sec"), IoTune::writeOperations),
                                optional("size_iops_sec", Values.LONG, IoTune::size),
                                optional("group_name", Values.TEXT, IoTune::group)));

        /**
         * One limit.
         *
         * @param average a second; 0 is none
         * @param burst a second, for a while
         * @param seconds how long a burst may last
         */
        public record Limit(Optional<Long> average, Optional<Long> burst, Optional<Long> seconds) {
            static Shape<Limit> shape(String name) {
                return Shape.of(
                        Limit::new,
                        optional(name, Values.LONG, Limit::average),
                        optional(name + "_max", Values.LONG, Limit::burst),
                        optional(name + "_max_length", Values.LONG, Limit::seconds));
            }
        }

        public IoTune {
            exclusive("bytes_sec", bytes, readBytes, writeBytes);
            exclusive("iops_sec", operations, readOperations, writeOperations);
        }

        private static void exclusive(String what, Limit total, Limit read, Limit write) {
            boolean both =
                    positive(total.average())
                                    && (positive(read.average()) || positive(write.average()))
                            || positive(total.burst())
                                    && (positive(read.burst()) || positive(write.burst()));
            if (both) {
                throw new IllegalArgumentException(
                        "total_" + what + " and read_ or write_" + what + " exclude each other");
            }
        }

        private static boolean positive(Optional<Long> value) {
            return value.filter(v -> v > 0).isPresent();
        }
    }
}
