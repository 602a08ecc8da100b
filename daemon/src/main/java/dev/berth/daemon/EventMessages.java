package dev.berth.daemon;

import dev.berth.engine.GuestEvent;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.wire.generated.ConnectDomainEventAgentLifecycleReason;
import dev.berth.wire.generated.ConnectDomainEventAgentLifecycleState;
import dev.berth.wire.generated.DomainEventBalloonChangeMsg;
import dev.berth.wire.generated.DomainEventCallbackAgentLifecycleMsg;
import dev.berth.wire.generated.DomainEventCallbackBalloonChangeMsg;
import dev.berth.wire.generated.DomainEventCallbackDeviceAddedMsg;
import dev.berth.wire.generated.DomainEventCallbackDeviceRemovalFailedMsg;
import dev.berth.wire.generated.DomainEventCallbackDeviceRemovedMsg;
import dev.berth.wire.generated.DomainEventCallbackGraphicsMsg;
import dev.berth.wire.generated.DomainEventCallbackIoErrorMsg;
import dev.berth.wire.generated.DomainEventCallbackIoErrorReasonMsg;
import dev.berth.wire.generated.DomainEventCallbackLifecycleMsg;
import dev.berth.wire.generated.DomainEventCallbackMetadataChangeMsg;
import dev.berth.wire.generated.DomainEventCallbackPmsuspendDiskMsg;
import dev.berth.wire.generated.DomainEventCallbackPmsuspendMsg;
import dev.berth.wire.generated.DomainEventCallbackPmwakeupMsg;
import dev.berth.wire.generated.DomainEventCallbackRebootMsg;
import dev.berth.wire.generated.DomainEventCallbackRtcChangeMsg;
import dev.berth.wire.generated.DomainEventCallbackTrayChangeMsg;
import dev.berth.wire.generated.DomainEventCallbackWatchdogMsg;
import dev.berth.wire.generated.DomainEventDeviceRemovedMsg;
import dev.berth.wire.generated.DomainEventGraphicsAddress;
import dev.berth.wire.generated.DomainEventGraphicsIdentity;
import dev.berth.wire.generated.DomainEventGraphicsMsg;
import dev.berth.wire.generated.DomainEventId;
import dev.berth.wire.generated.DomainEventIoErrorMsg;
import dev.berth.wire.generated.DomainEventIoErrorReasonMsg;
import dev.berth.wire.generated.DomainEventLifecycleMsg;
import dev.berth.wire.generated.DomainEventPmsuspendDiskMsg;
import dev.berth.wire.generated.DomainEventPmsuspendMsg;
import dev.berth.wire.generated.DomainEventPmwakeupMsg;
import dev.berth.wire.generated.DomainEventRebootMsg;
import dev.berth.wire.generated.DomainEventRtcChangeMsg;
import dev.berth.wire.generated.DomainEventTrayChangeMsg;
import dev.berth.wire.generated.DomainEventWatchdogMsg;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteEvents;

import java.util.List;

/** The messages that tell clients of an event; some events are told in two kinds. */
final class EventMessages {
    private EventMessages() {}

    static List<EventMessage> of(GuestEvent event) {
        DomainRef guest = Guests.reference(event.guest());
        return switch (event) {
            case GuestEvent.LifecycleChanged changed -> List.of(lifecycle(guest, changed.what()));
            case GuestEvent.Rebooted rebooted -> List.of(reboot(guest));
            case GuestEvent.RtcChanged changed -> List.of(rtcChange(guest, changed.offset()));
            case GuestEvent.WatchdogFired fired ->
                    List.of(watchdog(guest, fired.action().number()));
            case GuestEvent.IoFailed failed ->
                    List.of(ioError(guest, failed), ioErrorReason(guest, failed));
            case GuestEvent.GraphicsClient client -> List.of(graphics(guest, client));
            case GuestEvent.TrayMoved moved -> List.of(tray(guest, moved));
            case GuestEvent.BalloonChanged changed ->
                    List.of(balloon(guest, Guests.kibibytes(changed.actual())));
            case GuestEvent.WokenUp woken -> List.of(wakeUp(guest));
            case GuestEvent.FellAsleep asleep -> List.of(suspend(guest));
            case GuestEvent.FellAsleepToDisk asleep -> List.of(suspendToDisk(guest));
            case GuestEvent.DeviceRemoved removed -> List.of(removed(guest, removed.alias()));
            case GuestEvent.DeviceAdded added ->
                    List.of(
                            EventMessage.of(
                                    DomainEventId.DEVICE_ADDED,
                                    RemoteEvents.domainEventCallbackDeviceAdded(),
                                    id ->
                                            new DomainEventCallbackDeviceAddedMsg(
                                                    id, guest, added.alias())));
            case GuestEvent.DeviceRemovalFailed failed ->
                    List.of(
                            EventMessage.of(
                                    DomainEventId.DEVICE_REMOVAL_FAILED,
                                    RemoteEvents.domainEventCallbackDeviceRemovalFailed(),
                                    id ->
                                            new DomainEventCallbackDeviceRemovalFailedMsg(
                                                    id, guest, failed.alias())));
            case GuestEvent.MetadataChanged changed -> List.of(metadata(guest, changed));
            case GuestEvent.AgentChanged changed -> List.of(agent(guest, changed.connected()));
            case GuestEvent.MonitorEvent monitor -> List.of();
        };
    }

    private static EventMessage lifecycle(DomainRef guest, Lifecycle what) {
        DomainEventLifecycleMsg message =
                new DomainEventLifecycleMsg(guest, what.type().number(), what.detail());
        return EventMessage.of(
                DomainEventId.LIFECYCLE,
                RemoteEvents.domainEventLifecycle(),
                message,
                RemoteEvents.domainEventCallbackLifecycle(),
                id -> new DomainEventCallbackLifecycleMsg(id, message));
    }

    private static EventMessage reboot(DomainRef guest) {
        DomainEventRebootMsg message = new DomainEventRebootMsg(guest);
        return EventMessage.of(
                DomainEventId.REBOOT,
                RemoteEvents.domainEventReboot(),
                message,
                RemoteEvents.domainEventCallbackReboot(),
                id -> new DomainEventCallbackRebootMsg(id, message));
    }

    private static EventMessage rtcChange(DomainRef guest, long offset) {
        DomainEventRtcChangeMsg message = new DomainEventRtcChangeMsg(guest, offset);
        return EventMessage.of(
                DomainEventId.RTC_CHANGE,
                RemoteEvents.domainEventRtcChange(),
                message,
                RemoteEvents.domainEventCallbackRtcChange(),
                id -> new DomainEventCallbackRtcChangeMsg(id, message));
    }

    private static EventMessage watchdog(DomainRef guest, int action) {
        DomainEventWatchdogMsg message = new DomainEventWatchdogMsg(guest, action);
        return EventMessage.of(
                DomainEventId.WATCHDOG,
                RemoteEvents.domainEventWatchdog(),
                message,
                RemoteEvents.domainEventCallbackWatchdog(),
                id -> new DomainEventCallbackWatchdogMsg(id, message));
    }

    private static EventMessage ioError(DomainRef guest, GuestEvent.IoFailed failed) {
        DomainEventIoErrorMsg message =
                new DomainEventIoErrorMsg(
                        guest, failed.source(), failed.alias(), failed.action().number());
        return EventMessage.of(
                DomainEventId.IO_ERROR,
                RemoteEvents.domainEventIoError(),
                message,
                RemoteEvents.domainEventCallbackIoError(),
                id -> new DomainEventCallbackIoErrorMsg(id, message));
    }

    private static EventMessage ioErrorReason(DomainRef guest, GuestEvent.IoFailed failed) {
        DomainEventIoErrorReasonMsg message =
                new DomainEventIoErrorReasonMsg(
                        guest,
                        failed.source(),
                        failed.alias(),
                        failed.action().number(),
                        failed.reason());
        return EventMessage.of(
                DomainEventId.IO_ERROR_REASON,
                RemoteEvents.domainEventIoErrorReason(),
                message,
                RemoteEvents.domainEventCallbackIoErrorReason(),
                id -> new DomainEventCallbackIoErrorReasonMsg(id, message));
    }

    private static EventMessage graphics(DomainRef guest, GuestEvent.GraphicsClient client) {
        DomainEventGraphicsMsg message =
                new DomainEventGraphicsMsg(
                        guest,
                        client.phase().number(),
                        address(client.local()),
                        address(client.remote()),
                        client.authentication(),
                        client.subjects().stream()
                                .map(subject ->
                                        new DomainEventGraphicsIdentity(
                                                subject.type(), subject.name()))
                                .toList());
        return EventMessage.of(
                DomainEventId.GRAPHICS,
                RemoteEvents.domainEventGraphics(),
                message,
                RemoteEvents.domainEventCallbackGraphics(),
                id -> new DomainEventCallbackGraphicsMsg(id, message));
    }

    private static DomainEventGraphicsAddress address(GuestEvent.Address address) {
        return new DomainEventGraphicsAddress(
                address.family().number(), address.node(), address.service());
    }

    private static EventMessage tray(DomainRef guest, GuestEvent.TrayMoved moved) {
        DomainEventTrayChangeMsg message =
                new DomainEventTrayChangeMsg(guest, moved.alias(), moved.change().number());
        return EventMessage.of(
                DomainEventId.TRAY_CHANGE,
                RemoteEvents.domainEventTrayChange(),
                message,
                RemoteEvents.domainEventCallbackTrayChange(),
                id -> new DomainEventCallbackTrayChangeMsg(id, message));
    }

    private static EventMessage balloon(DomainRef guest, long kibibytes) {
        DomainEventBalloonChangeMsg message = new DomainEventBalloonChangeMsg(guest, kibibytes);
        return EventMessage.of(
                DomainEventId.BALLOON_CHANGE,
                RemoteEvents.domainEventBalloonChange(),
                message,
                RemoteEvents.domainEventCallbackBalloonChange(),
                id -> new DomainEventCallbackBalloonChangeMsg(id, message));
    }

    private static EventMessage wakeUp(DomainRef guest) {
        DomainEventPmwakeupMsg message = new DomainEventPmwakeupMsg(guest);
        return EventMessage.of(
                DomainEventId.PMWAKEUP,
                RemoteEvents.domainEventPmwakeup(),
                message,
                RemoteEvents.domainEventCallbackPmwakeup(),
                id -> new DomainEventCallbackPmwakeupMsg(id, 0, message));
    }

    private static EventMessage suspend(DomainRef guest) {
        DomainEventPmsuspendMsg message = new DomainEventPmsuspendMsg(guest);
        return EventMessage.of(
                DomainEventId.PMSUSPEND,
                RemoteEvents.domainEventPmsuspend(),
                message,
                RemoteEvents.domainEventCallbackPmsuspend(),
                id -> new DomainEventCallbackPmsuspendMsg(id, 0, message));
    }

    private static EventMessage suspendToDisk(DomainRef guest) {
        DomainEventPmsuspendDiskMsg message = new DomainEventPmsuspendDiskMsg(guest);
        return EventMessage.of(
                DomainEventId.PMSUSPEND_DISK,
                RemoteEvents.domainEventPmsuspendDisk(),
                message,
                RemoteEvents.domainEventCallbackPmsuspendDisk(),
                id -> new DomainEventCallbackPmsuspendDiskMsg(id, 0, message));
    }

    private static EventMessage removed(DomainRef guest, String alias) {
        DomainEventDeviceRemovedMsg message = new DomainEventDeviceRemovedMsg(guest, alias);
        return EventMessage.of(
                DomainEventId.DEVICE_REMOVED,
                RemoteEvents.domainEventDeviceRemoved(),
                message,
                RemoteEvents.domainEventCallbackDeviceRemoved(),
                id -> new DomainEventCallbackDeviceRemovedMsg(id, message));
    }

    private static EventMessage metadata(DomainRef guest, GuestEvent.MetadataChanged changed) {
        return EventMessage.of(
                DomainEventId.METADATA_CHANGE,
                RemoteEvents.domainEventCallbackMetadataChange(),
                id ->
                        new DomainEventCallbackMetadataChangeMsg(
                                id, guest, changed.kind().number(), changed.uri()));
    }

    private static EventMessage agent(DomainRef guest, boolean connected) {
        ConnectDomainEventAgentLifecycleState state =
                connected
                        ? ConnectDomainEventAgentLifecycleState.CONNECTED
                        : ConnectDomainEventAgentLifecycleState.DISCONNECTED;
        return EventMessage.of(
                DomainEventId.AGENT_LIFECYCLE,
                RemoteEvents.domainEventCallbackAgentLifecycle(),
                id ->
                        new DomainEventCallbackAgentLifecycleMsg(
                                id,
                                guest,
                                state.number(),
                                ConnectDomainEventAgentLifecycleReason.CHANNEL.number()));
    }
}
