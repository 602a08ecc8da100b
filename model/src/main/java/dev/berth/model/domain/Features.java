package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the machine has or lacks.
 *
 * @param toggles those that are there, on or off, in the order of their enum
 * @param apicEoi whether the interrupt controller has paravirtual end-of-interrupt
 * @param details what single features say beyond on and off
 */
public record Features(
        Map<Toggle, Boolean> toggles,
        Optional<Boolean> apicEoi,
        Optional<HyperV> hyperv,
        Optional<KvmFeatures> kvm,
        FeatureDetails details,
        Source source) {
    public static final Features NONE =
            new Features(
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    FeatureDetails.NONE,
                    Source.DEFAULT);

    static final ElementCodec<Features> CODEC =
            new ElementCodec<>(
                    "features",
                    Shape.of(
                            Features::new,
                            togglesPart(),
                            optional("apic@eoi", Values.ON_OFF, Features::apicEoi),
                            optionalChild(HyperV.CODEC, Features::hyperv),
                            optionalChild(KvmFeatures.CODEC, Features::kvm),
                            inline(FeatureDetails.SHAPE, Features::details),
                            rest(Features::source)));

    public Features {
        Map<Toggle, Boolean> ordered = new EnumMap<>(Toggle.class);
        ordered.putAll(toggles);
        toggles = Collections.unmodifiableMap(ordered);
    }

    /** A feature that is on or off. */
    public enum Toggle {
        ACPI("acpi", Statement.NONE),
        APIC("apic", Statement.NONE),
        PAE("pae", Statement.NONE),
        HAP("hap", Statement.STATE),
        VIRIDIAN("viridian", Statement.NONE),
        PRIVNET("privnet", Statement.NONE),
        PVSPINLOCK("pvspinlock", Statement.STATE),
        PMU("pmu", Statement.STATE),
        VMPORT("vmport", Statement.STATE),
        GIC("gic", Statement.NONE),
        SMM("smm", Statement.STATE),
        IOAPIC("ioapic", Statement.NONE),
        HTM("htm", Statement.STATE),
        NESTED_HV("nested-hv", Statement.STATE),
        VMCOREINFO("vmcoreinfo", Statement.STATE),
        CCF_ASSIST("ccf-assist", Statement.STATE),
        TCG("tcg", Statement.NONE),
        ASYNC_TEARDOWN("async-teardown", Statement.ENABLED),
        RAS("ras", Statement.STATE),
        PS2("ps2", Statement.STATE);

        private final String element;
        private final Statement statement;

        Toggle(String element, Statement statement) {
            this.element = element;
            this.statement = statement;
        }
    }

    /** How an element says that its feature is on; one that says nothing is on. */
    private enum Statement {
        NONE("", Values.ON_OFF),
        STATE("state", Values.ON_OFF),
        ENABLED("enabled", Values.YES_NO);

        private final String attribute;
        private final ValueCodec<Boolean> words;

        Statement(String attribute, ValueCodec<Boolean> words) {
            this.attribute = attribute;
            this.words = words;
        }

        boolean isOn(ElementReader child) {
            Optional<String> said = this == NONE ? Optional.empty() : child.attribute(attribute);
            try {
                return said.isEmpty() || words.read(said.get());
            } catch (IllegalValue e) {
                throw child.refuse(attribute + ": " + e.getMessage());
            }
        }

        void write(boolean on, ElementWriter child) {
            if (this != NONE) {
                child.attribute(attribute, words.write(on));
            }
        }
    }

    public boolean has(Toggle toggle) {
        return toggles.getOrDefault(toggle, false);
    }

    /** On, off, or not said. */
    public Optional<Boolean> state(Toggle toggle) {
        return Optional.ofNullable(toggles.get(toggle));
    }

    public Features with(Toggle toggle, boolean on) {
        Map<Toggle, Boolean> changed = new EnumMap<>(Toggle.class);
        changed.putAll(toggles);
        changed.put(toggle, on);
        return new Features(changed, apicEoi, hyperv, kvm, details, source);
    }

    public Features withDetails(FeatureDetails changed) {
        return new Features(toggles, apicEoi, hyperv, kvm, changed, source);
    }

    private static Part<Features, Map<Toggle, Boolean>> togglesPart() {
        return part(Features::readToggles, Features::writeToggles);
    }

    private static Map<Toggle, Boolean> readToggles(ElementReader in) {
        Map<Toggle, Boolean> toggles = new EnumMap<>(Toggle.class);
        for (Toggle toggle : List.of(Toggle.values())) {
            in.child(toggle.element)
                    .ifPresent(child -> toggles.put(toggle, toggle.statement.isOn(child)));
        }
        return toggles;
    }

    private static void writeToggles(Features features, ElementWriter out) {
        features.toggles.forEach((toggle, on) -> {
            toggle.statement.write(on, out.child(toggle.element));
        });
    }
}
