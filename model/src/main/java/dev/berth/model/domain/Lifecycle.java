package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

import java.util.Optional;

/** What follows when a guest stops by itself. */
public record Lifecycle(
        Action onPowerOff, Action onReboot, Action onCrash, Optional<LockFailure> onLockFailure) {
    static final Shape<Lifecycle> SHAPE =
            Shape.of(
                    Lifecycle::new,
                    or("on_poweroff", Action.CODEC, Action.DESTROY, Lifecycle::onPowerOff),
                    or("on_reboot", Action.CODEC, Action.RESTART, Lifecycle::onReboot),
                    or("on_crash", Action.CODEC, Action.DESTROY, Lifecycle::onCrash),
                    optional("on_lockfailure", LockFailure.CODEC, Lifecycle::onLockFailure));

    /** What is done with the guest. */
    public enum Action implements Token {
        DESTROY,
        RESTART,
        RENAME_RESTART,
        PRESERVE,
        COREDUMP_DESTROY,
        COREDUMP_RESTART;

        static final ValueCodec<Action> CODEC = ValueCodec.tokens("lifecycle action", values());
    }

    /** What is done when a disk's lock is lost. */
    public enum LockFailure implements Token {
        POWEROFF,
        RESTART,
        PAUSE,
        IGNORE;

        static final ValueCodec<LockFailure> CODEC =
                ValueCodec.tokens("lock failure action", values());
    }
}
