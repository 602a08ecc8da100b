package dev.berth.plan;

import dev.berth.model.domain.Watchdog;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Watchdog cards. */
final class WatchdogPlan {
    static final Rule CARD =
            new Rule(
                    "watchdog.card",
                    "/domain/devices/watchdog",
                    "-device i6300esb",
                    "The card is an ordinary device of its bus.");
    static final Rule CHIPSET =
            new Rule(
                    "watchdog.chipset",
                    "/domain/devices/watchdog[@model='itco']",
                    "-global ICH9-LPC.noreboot=off",
                    "Q35's chipset has the watchdog but comes with it wired off.");
    static final Rule ACTION =
            new Rule(
                    "watchdog.action",
                    "/domain/devices/watchdog/@action",
                    "-watchdog-action",
                    "QEMU knows one action for all watchdogs of a guest.");

    private WatchdogPlan() {}

    static void plan(Watchdog watchdog, Planning planning) {
        switch (watchdog.model()) {
            case ITCO ->
                    planning.add(
                            Stage.WATCHDOGS,
                            Step.Option.of(
                                    "global",
                                    "ICH9-LPC.noreboot=off",
                                    planning.origin(watchdog, CHIPSET)));
            case I6300ESB, IB700, DIAG288 ->
                    planning.device(
                            Stage.WATCHDOGS,
                            Placement.of(watchdog, planning)
                                    .on(Json.object().with("driver", watchdog.model().token())),
                            watchdog,
                            CARD);
        }
    }

    /** What happens when the guest stops feeding any of them. */
    static void action(Planning planning) {
        Optional<Watchdog> first = planning.domain().devices().of(Watchdog.class).findFirst();
        first.ifPresent(watchdog ->
                planning.add(
                        Stage.WATCHDOGS,
                        Step.Option.of(
                                "watchdog-action",
                                word(watchdog.action().orElse(Watchdog.Action.RESET)),
                                new Origin(watchdog.source().at(), ACTION))));
    }

    /** The engine makes the dump; QEMU only holds the guest still for it. */
    private static String word(Watchdog.Action action) {
        return action == Watchdog.Action.DUMP ? Watchdog.Action.PAUSE.token() : action.token();
    }
}
