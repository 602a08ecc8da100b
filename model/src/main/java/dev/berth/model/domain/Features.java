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
        ACPI("acpi", false),
        APIC("apic", false),
        PAE("pae", false),
        HAP("hap", true),
        VIRIDIAN("viridian", false),
        PRIVNET("privnet", false),
        PVSPINLOCK("pvspinlock", true),
        PMU("pmu", true),
        VMPORT("vmport", true),
        GIC("gic", false),
        SMM("smm", true),
        IOAPIC("ioapic", false),
        HTM("htm", true),
        NESTED_HV("nested-hv", true),
        VMCOREINFO("vmcoreinfo", true),
        CCF_ASSIST("ccf-assist", true),
        TCG("tcg", false),
        ASYNC_TEARDOWN("async-teardown", true),
        RAS("ras", true),
        PS2("ps2", true);

        private final String element;
        private final boolean stated;

        Toggle(String element, boolean stated) {
            this.element = element;
            this.stated = stated;
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
            in.child(toggle.element).ifPresent(child -> toggles.put(toggle, isOn(toggle, child)));
        }
        return toggles;
    }

    private static boolean isOn(Toggle toggle, ElementReader child) {
        Optional<String> state = toggle.stated ? child.attribute("state") : Optional.empty();
        try {
            return state.isEmpty() || Values.ON_OFF.read(state.get());
        } catch (IllegalValue e) {
            throw child.refuse("state: " + e.getMessage());
        }
    }

    private static void writeToggles(Features features, ElementWriter out) {
        features.toggles.forEach((toggle, on) -> {
            ElementWriter child = out.child(toggle.element);
            if (toggle.stated) {
                child.attribute("state", on ? "on" : "off");
            }
        });
    }
}
