package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/** The processor that a guest sees. */
public record Cpu(
        Choice choice,
        Model model,
        Optional<CpuTopology> topology,
        Optional<Cache> cache,
        Optional<PhysicalAddress> physicalAddress,
        List<Feature> features,
        Optional<Numa> numa,
        Source source) {
    static final ElementCodec<Cpu> CODEC =
            new ElementCodec<>(
                    "cpu",
                    Shape.of(
                            Cpu::new,
                            inline(Choice.SHAPE, Cpu::choice),
                            inline(Model.SHAPE, Cpu::model),
                            optionalChild(CpuTopology.CODEC, Cpu::topology),
                            optionalChild(Cache.CODEC, Cpu::cache),
                            optionalChild(PhysicalAddress.CODEC, Cpu::physicalAddress),
                            children(Feature.CODEC, Cpu::features),
                            optionalChild(Numa.CODEC, Cpu::numa),
                            rest(Cpu::source)));

    public Cpu {
        features = List.copyOf(features);
    }

    /** How the processor is chosen, and how closely it must be met. */
    public record Choice(
            Optional<Mode> mode,
            Optional<String> match,
            Optional<String> check,
            Optional<Boolean> migratable) {
        static final Shape<Choice> SHAPE =
                Shape.of(
                        Choice::new,
                        optional("@mode", Mode.CODEC, Choice::mode),
                        optional("@match", Values.TEXT, Choice::match),
                        optional("@check", Values.TEXT, Choice::check),
                        optional("@migratable", Values.ON_OFF, Choice::migratable));
    }

    /** Who decides what the processor is. */
    public enum Mode implements Token {
        CUSTOM,
        HOST_MODEL,
        HOST_PASSTHROUGH,
        MAXIMUM;

        static final ValueCodec<Mode> CODEC = ValueCodec.tokens("CPU mode", values());
    }

    /** A named processor. */
    public record Model(
            Optional<String> name,
            Optional<String> fallback,
            Optional<String> vendorId,
            Optional<String> vendor) {
        static final Shape<Model> SHAPE =
                Shape.of(
                        Model::new,
                        optional("model", Values.TEXT, Model::name),
                        optional("model@fallback", Values.TEXT, Model::fallback),
                        optional("model@vendor_id", Values.TEXT, Model::vendorId),
                        optional("vendor", Values.TEXT, Model::vendor));

        /** An element without text may be there for its attributes alone. */
        public Model {
            name = name.filter(n -> !n.isBlank());
        }
    }

    /** The cache that a guest sees: {@code emulate}, {@code passthrough} or {@code disable}. */
    public record Cache(Optional<Integer> level, String mode) {
        static final ElementCodec<Cache> CODEC =
                new ElementCodec<>(
                        "cache",
                        Shape.of(
                                Cache::new,
                                optional("@level", Values.COUNT, Cache::level),
                                required("@mode", Values.NAME, Cache::mode)));
    }

    /** How wide a guest's physical addresses are: {@code emulate} or {@code passthrough}. */
    public record PhysicalAddress(String mode, Optional<Integer> bits, Optional<Integer> limit) {
        static final ElementCodec<PhysicalAddress> CODEC =
                new ElementCodec<>(
                        "maxphysaddr",
                        Shape.of(
                                PhysicalAddress::new,
                                required("@mode", Values.NAME, PhysicalAddress::mode),
                                optional("@bits", Values.COUNT, PhysicalAddress::bits),
                                optional("@limit", Values.COUNT, PhysicalAddress::limit)));
    }

    /** A feature by libvirt's name. */
    public record Feature(Optional<Policy> policy, String name) {
        static final ElementCodec<Feature> CODEC =
                new ElementCodec<>(
                        "feature",
                        Shape.of(
                                Feature::new,
                                optional("@policy", Policy.CODEC, Feature::policy),
                                required("@name", Values.NAME, Feature::name)));
    }

    /** Whether a feature is shown to the guest, and what the host must have. */
    public enum Policy implements Token {
        FORCE,
        REQUIRE,
        OPTIONAL,
        DISABLE,
        FORBID;

        static final ValueCodec<Policy> CODEC = ValueCodec.tokens("feature policy", values());
    }

    /** The processor with this name and nothing else said. */
    public static Cpu named(String name) {
        return new Cpu(
                new Choice(
                        Optional.of(Mode.CUSTOM),
                        Optional.of("exact"),
                        Optional.of("none"),
                        Optional.empty()),
                new Model(
                        Optional.of(name),
                        Optional.of("forbid"),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Source.DEFAULT);
    }

    /** The host's own processor. */
    public static Cpu ofHost() {
        Choice choice =
                new Choice(
                        Optional.of(Mode.HOST_PASSTHROUGH),
                        Optional.empty(),
                        Optional.of("none"),
                        Optional.empty());
        Model unnamed =
                new Model(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return named("").withChoice(choice).withModel(unnamed);
    }

    public Cpu withChoice(Choice changed) {
        return new Cpu(changed, model, topology, cache, physicalAddress, features, numa, source);
    }

    public Cpu withModel(Model changed) {
        return new Cpu(choice, changed, topology, cache, physicalAddress, features, numa, source);
    }

    public Cpu withFeatures(List<Feature> changed) {
        return new Cpu(choice, model, topology, cache, physicalAddress, changed, numa, source);
    }

    public Cpu withNuma(Numa changed) {
        return new Cpu(
                choice,
                model,
                topology,
                cache,
                physicalAddress,
                features,
                Optional.of(changed),
                source);
    }
}
