package dev.berth.engine;

import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.StateReason;

import java.util.Set;

/** The table of requests and phases: what is carried out, what is so already, what is refused. */
final class Admission {
    private static final Verdict ACCEPT = new Verdict.Accept();
    private static final Verdict NOT_RUNNING = Verdict.invalid("domain is not running");

    private Admission() {}

    static Verdict judge(Request request, Snapshot guest) {
        if (request instanceof Request.Destroy destroy && isOver(destroy, guest)) {
            return new Verdict.AlreadyDone();
        }
        if (guest.phase() instanceof Phase.Gone) {
            return new Verdict.Deny(
                    ErrorCode.NO_DOMAIN,
                    "no domain with matching uuid '%s' (%s)".formatted(guest.uuid(), guest.name()));
        }
        return switch (request) {
            case Request.Define _, Request.Abandon _ -> ACCEPT;
            case Request.Create _, Request.Adopt _ -> start(guest);
            case Request.Start _ ->
                    guest.phase() instanceof Phase.Live
                            ? Verdict.invalid("domain is already running")
                            : start(guest);
            case Request.Undefine _ -> persistent(guest, "cannot undefine transient domain");
            case Request.SetAutostart(boolean on) -> autostart(on, guest);
            case Request.Rename _ -> rename(guest);
            case Request.EditMetadata(MetadataEdit _, Set<Impact> impact) -> impact(impact, guest);
            case Request.Suspend _ -> suspend(guest);
            case Request.Resume _ -> resume(guest);
            case Request.Shutdown _, Request.Reboot _, Request.Reset _ -> live(guest);
            case Request.Destroy _ -> live(guest);
        };
    }

    private static Verdict start(Snapshot guest) {
        return switch (guest.phase()) {
            case Phase.Nascent _, Phase.Off _ -> ACCEPT;
            case Phase.Starting _, Phase.Live _ ->
                    Verdict.invalid("domain '%s' is already active".formatted(guest.name()));
            case Phase.Gone _ -> NOT_RUNNING;
        };
    }

    private static Verdict persistent(Snapshot guest, String refusal) {
        return guest.persistent().isPresent() ? ACCEPT : Verdict.invalid(refusal);
    }

    private static Verdict autostart(boolean on, Snapshot guest) {
        boolean same = guest.persistent().filter(p -> p.stored().autostart() == on).isPresent();
        return same
                ? new Verdict.AlreadyDone()
                : persistent(guest, "cannot set autostart for transient domain");
    }

    private static Verdict rename(Snapshot guest) {
        if (guest.phase() instanceof Phase.Off) {
            return ACCEPT;
        }
        return Verdict.invalid("cannot rename active domain");
    }

    private static Verdict impact(Set<Impact> impact, Snapshot guest) {
        if (impact.contains(Impact.LIVE) && guest.live().isEmpty()) {
            return NOT_RUNNING;
        }
        if (impact.contains(Impact.CONFIG) && guest.persistent().isEmpty()) {
            return Verdict.invalid("transient domains do not have any persistent config");
        }
        return ACCEPT;
    }

    private static Verdict live(Snapshot guest) {
        return guest.live().isPresent() ? ACCEPT : NOT_RUNNING;
    }

    private static Verdict suspend(Snapshot guest) {
        if (guest.live().isEmpty()) {
            return NOT_RUNNING;
        }
        return switch (guest.phase().state().state()) {
            case PAUSED -> new Verdict.AlreadyDone();
            case PM_SUSPENDED -> Verdict.invalid("domain is pmsuspended");
            case NO_STATE, RUNNING, BLOCKED, SHUTDOWN, SHUTOFF, CRASHED -> ACCEPT;
        };
    }

    private static Verdict resume(Snapshot guest) {
        if (guest.live().isEmpty()) {
            return NOT_RUNNING;
        }
        StateReason state = guest.phase().state();
        if (state.state() == GuestState.PM_SUSPENDED) {
            return Verdict.invalid("domain is pmsuspended");
        }
        if (state.state() == GuestState.RUNNING) {
            return Verdict.invalid("domain is already running");
        }
        return ACCEPT;
    }

    /** Whether what ran when the request was made has ended since. */
    @SuppressWarnings("ReferenceEquality") // a later machine may look like the one meant
    private static boolean isOver(Request.Destroy destroy, Snapshot guest) {
        boolean same = guest.live().isPresent() && destroy.target().equals(guest.id());
        return destroy.target().isPresent() && !same;
    }
}
