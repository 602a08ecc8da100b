package dev.berth.model.domain;

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
 * What a guest takes for the time.
 *
 * @param adjustment seconds from {@code basis}; for UTC and local time, {@code reset}
 * @param start seconds since 1970, of an absolute clock
 */
public record Clock(
        Offset offset,
        Optional<String> adjustment,
        Optional<String> basis,
        Optional<String> timezone,
        Optional<Long> start,
        List<Timer> timers,
        Source source) {
    public static final Clock UTC =
            new Clock(
                    Offset.UTC,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Source.DEFAULT);

    static final ElementCodec<Clock> CODEC =
            new ElementCodec<>(
                    "clock",
                    Shape.of(
                            Clock::new,
                            or("@offset", Offset.CODEC, Offset.UTC, Clock::offset),
                            optional("@adjustment", Values.TEXT, Clock::adjustment),
                            optional("@basis", Values.TEXT, Clock::basis),
                            optional("@timezone", Values.TEXT, Clock::timezone),
                            optional("@start", Values.LONG, Clock::start),
                            children(Timer.CODEC, Clock::timers),
                            rest(Clock::source)));

    public Clock {
        timers = List.copyOf(timers);
    }

    /** From what the clock is set. */
    public enum Offset implements Token {
        UTC,
        LOCALTIME,
        VARIABLE,
        TIMEZONE,
        ABSOLUTE;

        static final ValueCodec<Offset> CODEC = ValueCodec.tokens("clock offset", values());
    }

    /**
     * One of the machine's timers.
     *
     * @param frequency of the TSC, in Hz
     */
    public record Timer(
            Name name,
            Optional<String> track,
            Optional<TickPolicy> tickPolicy,
            Optional<Long> frequency,
            Optional<String> mode,
            Optional<Boolean> present) {
        static final ElementCodec<Timer> CODEC =
                new ElementCodec<>(
                        "timer",
                        Shape.of(
                                Timer::new,
                                required("@name", Name.CODEC, Timer::name),
                                optional("@track", Values.TEXT, Timer::track),
                                optional("@tickpolicy", TickPolicy.CODEC, Timer::tickPolicy),
                                optional("@frequency", Values.LONG, Timer::frequency),
                                optional("@mode", Values.TEXT, Timer::mode),
                                optional("@present", Values.YES_NO, Timer::present)));

        /** Which timer. */
        public enum Name implements Token {
            PLATFORM,
            PIT,
            RTC,
            HPET,
            TSC,
            KVMCLOCK,
            HYPERVCLOCK,
            ARMVTIMER;

            static final ValueCodec<Name> CODEC = ValueCodec.tokens("timer", values());
        }

        /** What happens to ticks that a guest missed. */
        public enum TickPolicy implements Token {
            DELAY,
            CATCHUP,
            MERGE,
            DISCARD;

            static final ValueCodec<TickPolicy> CODEC = ValueCodec.tokens("tick policy", values());
        }
    }

    public Optional<Timer> timer(Timer.Name name) {
        return timers.stream().filter(t -> t.name() == name).findFirst();
    }
}
