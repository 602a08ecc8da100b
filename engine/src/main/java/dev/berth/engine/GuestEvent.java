package dev.berth.engine;

import dev.berth.model.vocabulary.AddressFamily;
import dev.berth.model.vocabulary.GraphicsPhase;
import dev.berth.model.vocabulary.IoErrorAction;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.model.vocabulary.TrayChange;
import dev.berth.model.vocabulary.WatchdogAction;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a guest. The guest's {@link Guest#view view} shows its effect before
 * any subscriber hears of it.
 */
public sealed interface GuestEvent {
    GuestIdentity guest();

    record LifecycleChanged(GuestIdentity guest, Lifecycle what) implements GuestEvent {}

    /** The guest was reset, by itself or from outside. */
    record Rebooted(GuestIdentity guest) implements GuestEvent {}

    /**
     * The guest set its clock.
     *
     * @param offset seconds between it and the host's, in UTC
     */
    record RtcChanged(GuestIdentity guest, long offset) implements GuestEvent {}

    record WatchdogFired(GuestIdentity guest, WatchdogAction action) implements GuestEvent {}

    /**
     * A disk failed.
     *
     * @param source the image's path, empty where it has none
     * @param alias the disk's alias
     * @param reason QEMU's word, {@code enospc} or empty
     */
    record IoFailed(
            GuestIdentity guest, String source, String alias, IoErrorAction action, String reason)
            implements GuestEvent {}

    record GraphicsClient(
            GuestIdentity guest,
            GraphicsPhase phase,
            Address local,
            Address remote,
            String authentication,
            List<Subject> subjects)
            implements GuestEvent {
        public GraphicsClient {
            subjects = List.copyOf(subjects);
        }
    }

    /** One end of a graphics connection. */
    record Address(AddressFamily family, String node, String service) {}

    /** Who a graphics client says it is, such as ("x509dname", …) or ("saslUsername", …). */
    record Subject(String type, String name) {}

    record TrayMoved(GuestIdentity guest, String alias, TrayChange change) implements GuestEvent {}

    /**
     * @param actual what the guest has now, in bytes
     */
    record BalloonChanged(GuestIdentity guest, long actual) implements GuestEvent {}

    record WokenUp(GuestIdentity guest) implements GuestEvent {}

    record FellAsleep(GuestIdentity guest) implements GuestEvent {}

    record FellAsleepToDisk(GuestIdentity guest) implements GuestEvent {}

    record DeviceAdded(GuestIdentity guest, String alias) implements GuestEvent {}

    record DeviceRemoved(GuestIdentity guest, String alias) implements GuestEvent {}

    record DeviceRemovalFailed(GuestIdentity guest, String alias) implements GuestEvent {}

    record MetadataChanged(GuestIdentity guest, MetadataKind kind, Optional<String> uri)
            implements GuestEvent {}

    /** The guest agent's channel was opened or closed by the guest. */
    record AgentChanged(GuestIdentity guest, boolean connected) implements GuestEvent {}

    /**
     * An event of QEMU as it came, for those who watch its monitor.
     *
     * @param details QEMU's {@code data} as JSON, empty where the event has none
     */
    record MonitorEvent(
            GuestIdentity guest,
            String event,
            long seconds,
            int microseconds,
            Optional<String> details)
            implements GuestEvent {}
}
