package dev.berth.client;

import dev.berth.wire.generated.DomainEventGraphicsAddress;
import dev.berth.wire.generated.DomainEventGraphicsMsg;
import dev.berth.wire.generated.DomainEventIoErrorMsg;
import dev.berth.wire.generated.DomainEventIoErrorReasonMsg;
import dev.berth.wire.generated.DomainEventMemoryFailureMsg;
import dev.berth.wire.generated.DomainMemoryFailureFlag;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteEvents;

import java.util.List;
import java.util.Optional;

/** The sources of all kinds of events, whose guests belong to one connection. */
final class EventSources {
    private final Connection home;

    EventSources(Connection home) {
        this.home = home;
    }

    /** How events of this kind travel. */
    EventSource of(EventKind kind) {
        return switch (kind) {
            case LIFECYCLE -> lifecycle(kind);
            case REBOOT -> reboot(kind);
            case RTC_CHANGE -> rtcChange(kind);
            case WATCHDOG -> watchdog(kind);
            case IO_ERROR -> ioError(kind);
            case GRAPHICS -> graphics(kind);
            case IO_ERROR_REASON -> ioErrorReason(kind);
            case CONTROL_ERROR -> controlError(kind);
            case BLOCK_JOB -> blockJob(kind);
            case DISK_CHANGE -> diskChange(kind);
            case TRAY_CHANGE -> trayChange(kind);
            case PM_WAKEUP -> pmWakeup(kind);
            case PM_SUSPEND -> pmSuspend(kind);
            case BALLOON_CHANGE -> balloonChange(kind);
            case PM_SUSPEND_DISK -> pmSuspendDisk(kind);
            case DEVICE_REMOVED -> deviceRemoved(kind);
            case BLOCK_JOB_2 -> blockJob2(kind);
            case TUNABLE -> tunable(kind);
            case AGENT_LIFECYCLE -> agentLifecycle(kind);
            case DEVICE_ADDED -> deviceAdded(kind);
            case MIGRATION_ITERATION -> migrationIteration(kind);
            case JOB_COMPLETED -> jobCompleted(kind);
            case DEVICE_REMOVAL_FAILED -> deviceRemovalFailed(kind);
            case METADATA_CHANGE -> metadataChange(kind);
            case BLOCK_THRESHOLD -> blockThreshold(kind);
            case MEMORY_FAILURE -> memoryFailure(kind);
            case MEMORY_DEVICE_SIZE_CHANGE -> memoryDeviceSizeChange(kind);
        };
    }

    private EventSource lifecycle(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackLifecycle(),
                it ->
                        new DomainEvent.LifecycleChanged(
                                kind, guest(it.msg().dom()), it.msg().event(), it.msg().detail()));
    }

    private EventSource reboot(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackReboot(),
                it -> new DomainEvent.Happened(kind, guest(it.msg().dom())));
    }

    private EventSource rtcChange(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackRtcChange(),
                it -> new DomainEvent.RtcChanged(kind, guest(it.msg().dom()), it.msg().offset()));
    }

    private EventSource watchdog(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackWatchdog(),
                it ->
                        new DomainEvent.WatchdogFired(
                                kind,
                                guest(it.msg().dom()),
                                EventWords.watchdog(it.msg().action())));
    }

    private EventSource ioError(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackIoError(), it -> ioError(kind, it.msg()));
    }

    private EventSource graphics(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackGraphics(), it -> graphics(kind, it.msg()));
    }

    private EventSource ioErrorReason(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackIoErrorReason(),
                it -> ioErrorReason(kind, it.msg()));
    }

    private EventSource controlError(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackControlError(),
                it -> new DomainEvent.Happened(kind, guest(it.msg().dom())));
    }

    private EventSource blockJob(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackBlockJob(),
                it ->
                        new DomainEvent.BlockJob(
                                kind,
                                guest(it.msg().dom()),
                                it.msg().path(),
                                EventWords.blockJob(it.msg().type()),
                                EventWords.jobStatus(it.msg().status())));
    }

    private EventSource diskChange(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackDiskChange(),
                it ->
                        new DomainEvent.DiskChanged(
                                kind,
                                guest(it.msg().dom()),
                                it.msg().devAlias(),
                                it.msg().oldSrcPath(),
                                it.msg().newSrcPath(),
                                EventWords.diskChange(it.msg().reason())));
    }

    private EventSource trayChange(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackTrayChange(),
                it ->
                        new DomainEvent.TrayMoved(
                                kind,
                                guest(it.msg().dom()),
                                it.msg().devAlias(),
                                EventWords.tray(it.msg().reason())));
    }

    private EventSource pmWakeup(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackPmwakeup(),
                it -> new DomainEvent.Happened(kind, guest(it.msg().dom())));
    }

    private EventSource pmSuspend(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackPmsuspend(),
                it -> new DomainEvent.Happened(kind, guest(it.msg().dom())));
    }

    private EventSource balloonChange(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackBalloonChange(),
                it ->
                        new DomainEvent.BalloonChanged(
                                kind, guest(it.msg().dom()), it.msg().actual()));
    }

    private EventSource pmSuspendDisk(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackPmsuspendDisk(),
                it -> new DomainEvent.Happened(kind, guest(it.msg().dom())));
    }

    private EventSource deviceRemoved(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackDeviceRemoved(),
                it ->
                        new DomainEvent.DeviceMoved(
                                kind, guest(it.msg().dom()), it.msg().devAlias()));
    }

    private EventSource blockJob2(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventBlockJob2(),
                it ->
                        new DomainEvent.BlockJob(
                                kind,
                                guest(it.dom()),
                                it.dst(),
                                EventWords.blockJob(it.type()),
                                EventWords.jobStatus(it.status())));
    }

    private EventSource tunable(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackTunable(),
                it -> new DomainEvent.Figures(kind, guest(it.dom()), it.params()));
    }

    private EventSource agentLifecycle(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackAgentLifecycle(),
                it ->
                        new DomainEvent.AgentChanged(
                                kind,
                                guest(it.dom()),
                                EventWords.agentState(it.state()),
                                EventWords.agentReason(it.reason())));
    }

    private EventSource deviceAdded(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackDeviceAdded(),
                it -> new DomainEvent.DeviceMoved(kind, guest(it.dom()), it.devAlias()));
    }

    private EventSource migrationIteration(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackMigrationIteration(),
                it -> new DomainEvent.MigrationIterated(kind, guest(it.dom()), it.iteration()));
    }

    private EventSource jobCompleted(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackJobCompleted(),
                it -> new DomainEvent.Figures(kind, guest(it.dom()), it.params()));
    }

    private EventSource deviceRemovalFailed(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackDeviceRemovalFailed(),
                it -> new DomainEvent.DeviceMoved(kind, guest(it.dom()), it.devAlias()));
    }

    private EventSource metadataChange(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventCallbackMetadataChange(),
                it ->
                        new DomainEvent.MetadataChanged(
                                kind, guest(it.dom()), EventWords.metadata(it.type()), it.nsuri()));
    }

    private EventSource blockThreshold(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventBlockThreshold(),
                it ->
                        new DomainEvent.ThresholdPassed(
                                kind,
                                guest(it.dom()),
                                it.dev(),
                                it.path(),
                                it.threshold(),
                                it.excess()));
    }

    private EventSource memoryFailure(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventMemoryFailure(), it -> memoryFailure(kind, it));
    }

    private EventSource memoryDeviceSizeChange(EventKind kind) {
        return EventSource.of(
                RemoteEvents.domainEventMemoryDeviceSizeChange(),
                it -> new DomainEvent.MemoryResized(kind, guest(it.dom()), it.alias(), it.size()));
    }

    private DomainEvent ioError(EventKind kind, DomainEventIoErrorMsg it) {
        return new DomainEvent.IoFailed(
                kind,
                guest(it.dom()),
                it.srcPath(),
                it.devAlias(),
                EventWords.ioError(it.action()),
                Optional.empty());
    }

    private DomainEvent ioErrorReason(EventKind kind, DomainEventIoErrorReasonMsg it) {
        return new DomainEvent.IoFailed(
                kind,
                guest(it.dom()),
                it.srcPath(),
                it.devAlias(),
                EventWords.ioError(it.action()),
                Optional.of(it.reason()));
    }

    private DomainEvent graphics(EventKind kind, DomainEventGraphicsMsg it) {
        List<DomainEvent.Subject> subjects =
                it.subject().stream()
                        .map(one -> new DomainEvent.Subject(one.type(), one.name()))
                        .toList();
        return new DomainEvent.GraphicsClient(
                kind,
                guest(it.dom()),
                EventWords.graphics(it.phase()),
                endpoint(it.local()),
                endpoint(it.remote()),
                it.authScheme(),
                subjects);
    }

    private static DomainEvent.Endpoint endpoint(DomainEventGraphicsAddress it) {
        return new DomainEvent.Endpoint(EventWords.family(it.family()), it.node(), it.service());
    }

    private DomainEvent memoryFailure(EventKind kind, DomainEventMemoryFailureMsg it) {
        return new DomainEvent.MemoryFailed(
                kind,
                guest(it.dom()),
                EventWords.memoryRecipient(it.recipient()),
                EventWords.memoryAction(it.action()),
                (it.flags() & DomainMemoryFailureFlag.ACTION_REQUIRED.bit()) != 0,
                (it.flags() & DomainMemoryFailureFlag.RECURSIVE.bit()) != 0);
    }

    private Domain guest(DomainRef ref) {
        return new Domain(home, ref);
    }
}
