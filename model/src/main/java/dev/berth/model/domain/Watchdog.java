package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

import java.util.Optional;

/** A watchdog card, and what happens when the guest stops feeding it. */
public record Watchdog(Model model, Optional<Action> action, DeviceInfo info, Source source)
        implements Device {
    public static final ElementCodec<Watchdog> CODEC =
            new ElementCodec<>(
                    "watchdog",
                    Shape.of(
                            Watchdog::new,
                            required("@model", Model.CODEC, Watchdog::model),
                            optional("@action", Action.CODEC, Watchdog::action),
                            inline(DeviceInfo.SHAPE, Watchdog::info),
                            rest(Watchdog::source)));

    /** The card. */
    public enum Model implements Token {
        I6300ESB,
        IB700,
        DIAG288,
        ITCO;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("watchdog model", values());
    }

    /** What QEMU does when the guest stops feeding the card; reset where nothing is said. */
    public enum Action implements Token {
        RESET,
        SHUTDOWN,
        POWEROFF,
        PAUSE,
        NONE,
        DUMP,
        INJECT_NMI;

        static final ValueCodec<Action> CODEC = ValueCodec.tokens("watchdog action", values());
    }

    /** A card that Berth adds. */
    public static Watchdog of(Model model, Action action) {
        return new Watchdog(model, Optional.of(action), DeviceInfo.NONE, Source.DEFAULT);
    }

    public Watchdog withAction(Action chosen) {
        return new Watchdog(model, Optional.of(chosen), info, source);
    }

    @Override
    public Watchdog withInfo(DeviceInfo changed) {
        return new Watchdog(model, action, changed, source);
    }
}
