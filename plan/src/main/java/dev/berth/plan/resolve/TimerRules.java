package dev.berth.plan.resolve;

import dev.berth.model.domain.Clock;
import dev.berth.model.domain.Clock.Timer;
import dev.berth.model.domain.Clock.Timer.TickPolicy;
import dev.berth.model.domain.Domain;
import dev.berth.qapi.Capability;

import java.util.Optional;
import java.util.Set;

/** Which timers a machine has, and how each can make up for missed ticks. */
final class TimerRules {
    private static final Set<TickPolicy> LATE_OR_NEVER =
            Set.of(TickPolicy.DELAY, TickPolicy.DISCARD);
    private static final Set<TickPolicy> LATE_OR_FAST =
            Set.of(TickPolicy.DELAY, TickPolicy.CATCHUP);

    private TimerRules() {}

    static void check(Domain domain, Target target) {
        Clock clock = domain.platform().clock().orElse(Clock.UTC);
        for (Timer timer : clock.timers()) {
            String name = "<timer name='" + timer.name().token() + "'>: ";
            problem(timer, domain, target)
                    .ifPresent(why -> target.refuseIf(true, clock.source(), name + why));
        }
    }

    private static Optional<String> problem(Timer timer, Domain domain, Target target) {
        return switch (timer.name()) {
            case PLATFORM -> Optional.of("QEMU has no such timer; remove it");
            case TSC, KVMCLOCK, HYPERVCLOCK ->
                    Optional.of("architecture '" + Guests.arch(domain) + "' has none; remove it")
                            .filter(_ -> !Guests.isX86(domain))
                            .filter(_ -> timer.present().orElse(false));
            case RTC ->
                    timer.track().equals(Optional.of("boot"))
                            ? Optional.of("it cannot track 'boot'; use 'guest' or 'wall'")
                            : policy(timer, LATE_OR_FAST);
            case PIT -> pit(timer, target);
            case HPET -> Optional.empty();
            case ARMVTIMER -> virtual(timer, domain, target);
        };
    }

    private static Optional<String> pit(Timer timer, Target target) {
        boolean fast = timer.tickPolicy().equals(Optional.of(TickPolicy.CATCHUP));
        return fast && target.has(Capability.PIT_TICK_POLICY)
                ? Optional.empty()
                : policy(timer, LATE_OR_NEVER);
    }

    private static Optional<String> virtual(Timer timer, Domain domain, Target target) {
        boolean there = Guests.isArmVirt(domain) && domain.type() == Domain.Type.KVM;
        if (!there) {
            return Optional.of("only KVM guests on Arm's 'virt' machine have it; remove it");
        }
        if (timer.present().equals(Optional.of(false))) {
            return Optional.of("it cannot be taken away; remove present='no'");
        }
        return target.has(Capability.CPU_KVM_NO_ADJVTIME)
                ? policy(timer, LATE_OR_NEVER)
                : Optional.of("this QEMU cannot set it; remove it");
    }

    private static Optional<String> policy(Timer timer, Set<TickPolicy> possible) {
        return timer.tickPolicy()
                .filter(p -> !possible.contains(p))
                .map(p -> "tickpolicy '" + p.token() + "' is not one it knows; use 'delay'");
    }
}
