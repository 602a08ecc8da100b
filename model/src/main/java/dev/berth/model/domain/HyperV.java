package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Microsoft's enlightenments.
 *
 * @param states by libvirt's names, on or off
 */
public record HyperV(
        Mode mode,
        Map<String, Boolean> states,
        Optional<Integer> spinlockRetries,
        Optional<String> vendorId,
        Optional<Boolean> directTimer,
        Optional<Boolean> directFlush,
        Optional<Boolean> extendedFlush) {
    /** The enlightenments, in libvirt's order. */
    public static final List<String> NAMES =
            List.of(
                    "relaxed",
                    "vapic",
                    "spinlocks",
                    "vpindex",
                    "runtime",
                    "synic",
                    "stimer",
                    "reset",
                    "vendor_id",
                    "frequencies",
                    "reenlightenment",
                    "tlbflush",
                    "ipi",
                    "evmcs",
                    "avic",
                    "emsr_bitmap",
                    "xmm_input");

    static final ElementCodec<HyperV> CODEC =
            new ElementCodec<>(
                    "hyperv",
                    Shape.of(
                            HyperV::new,
                            or("@mode", Mode.CODEC, Mode.CUSTOM, HyperV::mode),
                            statesPart(),
                            optional("spinlocks@retries", Values.COUNT, HyperV::spinlockRetries),
                            optional("vendor_id@value", Values.TEXT, HyperV::vendorId),
                            optional("stimer/direct@state", Values.ON_OFF, HyperV::directTimer),
                            optional("tlbflush/direct@state", Values.ON_OFF, HyperV::directFlush),
                            optional(
                                    "tlbflush/extended@state",
                                    Values.ON_OFF,
                                    HyperV::extendedFlush)));

    /** Who chooses. */
    public enum Mode implements Token {
        CUSTOM,
        PASSTHROUGH;

        static final ValueCodec<Mode> CODEC = ValueCodec.tokens("Hyper-V mode", values());
    }

    public HyperV {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    public boolean has(String name) {
        return states.getOrDefault(name, false);
    }

    private static Part<HyperV, Map<String, Boolean>> statesPart() {
        return part(HyperV::readStates, HyperV::writeStates);
    }

    private static Map<String, Boolean> readStates(ElementReader in) {
        Map<String, Boolean> states = new LinkedHashMap<>();
        for (String name : NAMES) {
            in.child(name).ifPresent(child -> states.put(name, state(child)));
        }
        return states;
    }

    private static boolean state(ElementReader child) {
        String state =
                child.attribute("state")
                        .orElseThrow(() -> child.refuse("state is missing; say 'on' or 'off'"));
        try {
            return Values.ON_OFF.read(state);
        } catch (IllegalValue e) {
            throw child.refuse("state: " + e.getMessage());
        }
    }

    private static void writeStates(HyperV hyperv, ElementWriter out) {
        hyperv.states.forEach((name, on) -> out.child(name).attribute("state", on ? "on" : "off"));
    }
}
