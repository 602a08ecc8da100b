package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.present;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** Memory beyond what the guest starts with: a module, or a device that gives and takes it. */
public record MemoryModule(
        Model model,
        Optional<Numa.MemoryAccess> access,
        Optional<Boolean> discard,
        Optional<String> uuid,
        Backing backing,
        Target target,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<MemoryModule> CODEC =
            new ElementCodec<>(
                    "memory",
                    Shape.of(
                            MemoryModule::new,
                            required("@model", Model.CODEC, MemoryModule::model),
                            optional("@access", Numa.MemoryAccess.CODEC, MemoryModule::access),
                            optional("@discard", Values.YES_NO, MemoryModule::discard),
                            optional("uuid", Values.TEXT, MemoryModule::uuid),
                            inline(Backing.SHAPE, MemoryModule::backing),
                            inline(Target.SHAPE, MemoryModule::target),
                            inline(DeviceInfo.SHAPE, MemoryModule::info),
                            rest(MemoryModule::source)));

    /** How the guest sees it. */
    public enum Model implements Token {
        DIMM,
        NVDIMM,
        VIRTIO_PMEM,
        VIRTIO_MEM,
        SGX_EPC;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("memory model", values());

        /** Whether it stands in a slot for modules. */
        public boolean isModule() {
            return this == DIMM || this == NVDIMM;
        }

        public boolean isVirtio() {
            return this == VIRTIO_PMEM || this == VIRTIO_MEM;
        }
    }

    /**
     * What on the host holds it.
     *
     * @param path of a file whose content it is
     * @param pageSize KiB
     * @param alignment KiB
     * @param nodes of the host
     * @param persistent whether the file lies in persistent memory
     */
    public record Backing(
            Optional<String> path,
            Optional<Long> alignment,
            boolean persistent,
            Optional<String> nodes,
            Optional<Long> pageSize) {
        static final Shape<Backing> SHAPE =
                Shape.of(
                        Backing::new,
                        optional("source/path", Values.TEXT, Backing::path),
                        Sizes.kibAt("source", "alignsize", Backing::alignment),
                        present("source/pmem", Backing::persistent),
                        optional("source/nodemask", Values.TEXT, Backing::nodes),
                        Sizes.kibAt("source", "pagesize", Backing::pageSize));
    }

    /**
     * What the guest sees.
     *
     * @param size KiB
     * @param node the guest's
     * @param label KiB at the end that hold labels
     * @param block KiB that are given or taken at once
     * @param requested KiB that the guest is to have
     * @param base address in the guest
     */
    public record Target(
            Optional<Long> size,
            Optional<Integer> node,
            Optional<Boolean> dynamicSlots,
            Optional<Long> label,
            boolean readonly,
            Optional<Long> block,
            Optional<Long> requested,
            Optional<Long> base) {
        static final Shape<Target> SHAPE =
                Shape.of(
                        Target::new,
                        Sizes.kibAt("target", "size", Target::size),
                        optional("target/node", Values.COUNT, Target::node),
                        optional("target@dynamicMemslots", Values.YES_NO, Target::dynamicSlots),
                        Sizes.kibAt("target/label", "size", Target::label),
                        present("target/readonly", Target::readonly),
                        Sizes.kibAt("target", "block", Target::block),
                        Sizes.kibAt("target", "requested", Target::requested),
                        optional("target/address@base", Values.longHex(1), Target::base));
    }

    public MemoryModule {
        if (target.size().isEmpty()) {
            throw new IllegalArgumentException("<target><size> is missing; say how much it is");
        }
        if (model == Model.NVDIMM && backing.path().isEmpty()) {
            throw new IllegalArgumentException("an nvdimm needs <source><path>");
        }
        if (model == Model.VIRTIO_MEM) {
            requireBlocks(target);
        }
    }

    private static void requireBlocks(Target target) {
        long block = target.block().orElse(0L);
        long requested = target.requested().orElse(0L);
        boolean powerOfTwo = block > 0 && Long.bitCount(block) == 1;
        if (!powerOfTwo) {
            throw new IllegalArgumentException("<target><block> must be a power of two");
        }
        if (requested > target.size().orElse(0L) || requested % block != 0) {
            throw new IllegalArgumentException(
                    "<target><requested> must be whole blocks and at most the size");
        }
    }

    public long sizeKib() {
        return target.size().orElseThrow();
    }

    @Override
    public MemoryModule withInfo(DeviceInfo changed) {
        return new MemoryModule(model, access, discard, uuid, backing, target, changed, source);
    }
}
