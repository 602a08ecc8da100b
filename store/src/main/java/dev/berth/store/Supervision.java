package dev.berth.store;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
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

/**
 * What Berth must remember of a guest to take it over or to clear up after it, in the element
 * {@code <berth>} of its run-time state.
 *
 * @param version of this element; a later one may only add to it
 * @param startTicks when QEMU's process started, in ticks since the host booted: with the pid it
 *     names one process
 * @param pendingReboot whether the guest's next shutdown is to become a reboot
 * @param companions processes that end with the guest
 */
public record Supervision(
        int version,
        Phase phase,
        Optional<Long> startTicks,
        boolean pendingReboot,
        List<Companion> companions,
        Source source) {
    /** The version this program writes. */
    public static final int CURRENT = 1;

    static final ElementCodec<Supervision> CODEC =
            new ElementCodec<>(
                    "berth",
                    Shape.of(
                            Supervision::new,
                            required("@version", Values.COUNT, Supervision::version),
                            required("@phase", Phase.CODEC, Supervision::phase),
                            optional("@startTicks", Values.LONG, Supervision::startTicks),
                            or("@pendingReboot", Values.YES_NO, false, Supervision::pendingReboot),
                            children(Companion.CODEC, Supervision::companions),
                            rest(Supervision::source)));

    public Supervision {
        companions = List.copyOf(companions);
    }

    /** How far the guest is, which tells recovery whether to take over or to clear up. */
    public enum Phase implements Token {
        /** It is being started; nobody was told that it runs. */
        STARTING,
        /** It runs, whatever its processors do. */
        LIVE,
        /** It is being stopped; nothing of it may stay. */
        STOPPING;

        static final ValueCodec<Phase> CODEC = ValueCodec.tokens("phase", values());
    }

    /** A process beside QEMU, such as swtpm. */
    public record Companion(String kind, long pid, long startTicks) {
        static final ElementCodec<Companion> CODEC =
                new ElementCodec<>(
                        "companion",
                        Shape.of(
                                Companion::new,
                                required("@kind", Values.TEXT, Companion::kind),
                                required("@pid", Values.LONG, Companion::pid),
                                required("@startTicks", Values.LONG, Companion::startTicks)));
    }

    /** What is known before anything was started. */
    public static Supervision starting() {
        return new Supervision(
                CURRENT, Phase.STARTING, Optional.empty(), false, List.of(), Source.DEFAULT);
    }

    public Supervision withPhase(Phase changed) {
        return new Supervision(version, changed, startTicks, pendingReboot, companions, source);
    }

    public Supervision withStartTicks(long ticks) {
        return new Supervision(
                version, phase, Optional.of(ticks), pendingReboot, companions, source);
    }

    public Supervision withPendingReboot(boolean changed) {
        return new Supervision(version, phase, startTicks, changed, companions, source);
    }

    public Supervision withCompanions(List<Companion> changed) {
        return new Supervision(version, phase, startTicks, pendingReboot, changed, source);
    }
}
