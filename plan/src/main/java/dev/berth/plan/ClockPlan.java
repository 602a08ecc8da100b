package dev.berth.plan;

import dev.berth.model.domain.Clock;
import dev.berth.model.domain.Clock.Timer;
import dev.berth.plan.profile.HostClock;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Capability;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Where the guest's clock starts, and how missed ticks are made up for. */
final class ClockPlan {
    static final Rule BASE =
            new Rule(
                    "clock.base",
                    "/domain/clock",
                    "-rtc",
                    "The guest's hardware clock starts at this time and zone.");
    static final Rule TICKS =
            new Rule(
                    "clock.pit-ticks",
                    "/domain/clock/timer[@name='pit']",
                    "-global kvm-pit.lost_tick_policy",
                    "KVM's interval timer delivers missed ticks late, or drops them.");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private ClockPlan() {}

    static void plan(Planning planning) {
        Clock clock = planning.domain().platform().clock().orElse(Clock.UTC);
        KeyValues values = KeyValues.empty().with("base", base(clock, planning.host().clock()));
        clock.timer(Timer.Name.RTC).ifPresent(rtc -> realTimeClock(rtc, values));
        planning.option(Stage.CLOCK, "rtc", values.toString(), BASE);
        clock.timer(Timer.Name.PIT).ifPresent(pit -> intervalTimer(pit, planning));
    }

    private static String base(Clock clock, HostClock host) {
        return switch (clock.offset()) {
            case UTC -> "utc";
            case LOCALTIME, TIMEZONE -> "localtime";
            case VARIABLE -> TIME.format(variable(clock, host));
            case ABSOLUTE -> TIME.format(Instant.ofEpochSecond(clock.start().orElse(0L)));
        };
    }

    private static Instant variable(Clock clock, HostClock host) {
        boolean local = clock.basis().equals(Optional.of("localtime"));
        long zone = local ? host.zone().getTotalSeconds() : 0;
        long adjustment = clock.adjustment().map(ClockPlan::seconds).orElse(0L);
        return host.now().plusSeconds(adjustment + zone);
    }

    private static long seconds(String adjustment) {
        return adjustment.matches("[+-]?\\d+") ? Long.parseLong(adjustment) : 0;
    }

    private static void realTimeClock(Timer rtc, KeyValues values) {
        rtc.track().flatMap(ClockPlan::track).ifPresent(source -> values.with("clock", source));
        if (rtc.tickPolicy().equals(Optional.of(Timer.TickPolicy.CATCHUP))) {
            values.with("driftfix", "slew");
        }
    }

    private static Optional<String> track(String track) {
        return switch (track) {
            case "guest" -> Optional.of("vm");
            case "wall" -> Optional.of("host");
            case "realtime" -> Optional.of("rt");
            default -> Optional.empty();
        };
    }

    private static void intervalTimer(Timer pit, Planning planning) {
        pit.tickPolicy()
                .filter(p -> p == Timer.TickPolicy.DELAY || p == Timer.TickPolicy.DISCARD)
                .filter(_ -> planning.has(Capability.PIT_TICK_POLICY))
                .ifPresent(p ->
                        planning.option(
                                Stage.CLOCK,
                                "global",
                                "kvm-pit.lost_tick_policy=" + p.token(),
                                TICKS));
    }
}
