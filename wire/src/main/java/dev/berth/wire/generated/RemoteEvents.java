// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Event;

/** The events of the program remote, with the types of what travels. */
public final class RemoteEvents {
    private RemoteEvents() {}

    public static Event<DomainEventLifecycleMsg> domainEventLifecycle() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_LIFECYCLE, DomainEventLifecycleMsg::read);
    }

    public static Event<DomainEventRebootMsg> domainEventReboot() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_REBOOT, DomainEventRebootMsg::read);
    }

    public static Event<DomainEventRtcChangeMsg> domainEventRtcChange() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_RTC_CHANGE, DomainEventRtcChangeMsg::read);
    }

    public static Event<DomainEventWatchdogMsg> domainEventWatchdog() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_WATCHDOG, DomainEventWatchdogMsg::read);
    }

    public static Event<DomainEventIoErrorMsg> domainEventIoError() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_IO_ERROR, DomainEventIoErrorMsg::read);
    }

    public static Event<DomainEventGraphicsMsg> domainEventGraphics() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_GRAPHICS, DomainEventGraphicsMsg::read);
    }

    public static Event<DomainEventIoErrorReasonMsg> domainEventIoErrorReason() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_IO_ERROR_REASON, DomainEventIoErrorReasonMsg::read);
    }

    public static Event<DomainEventControlErrorMsg> domainEventControlError() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CONTROL_ERROR, DomainEventControlErrorMsg::read);
    }

    public static Event<DomainEventBlockJobMsg> domainEventBlockJob() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_BLOCK_JOB, DomainEventBlockJobMsg::read);
    }

    public static Event<DomainEventDiskChangeMsg> domainEventDiskChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_DISK_CHANGE, DomainEventDiskChangeMsg::read);
    }

    public static Event<DomainEventTrayChangeMsg> domainEventTrayChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_TRAY_CHANGE, DomainEventTrayChangeMsg::read);
    }

    public static Event<DomainEventPmwakeupMsg> domainEventPmwakeup() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_PMWAKEUP, DomainEventPmwakeupMsg::read);
    }

    public static Event<DomainEventPmsuspendMsg> domainEventPmsuspend() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_PMSUSPEND, DomainEventPmsuspendMsg::read);
    }

    public static Event<DomainEventBalloonChangeMsg> domainEventBalloonChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_BALLOON_CHANGE, DomainEventBalloonChangeMsg::read);
    }

    public static Event<DomainEventPmsuspendDiskMsg> domainEventPmsuspendDisk() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_PMSUSPEND_DISK, DomainEventPmsuspendDiskMsg::read);
    }

    public static Event<DomainEventDeviceRemovedMsg> domainEventDeviceRemoved() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_DEVICE_REMOVED, DomainEventDeviceRemovedMsg::read);
    }

    public static Event<NetworkEventLifecycleMsg> networkEventLifecycle() {
        return new Event<>(RemoteProcedure.NETWORK_EVENT_LIFECYCLE, NetworkEventLifecycleMsg::read);
    }

    public static Event<DomainEventCallbackLifecycleMsg> domainEventCallbackLifecycle() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_LIFECYCLE,
                DomainEventCallbackLifecycleMsg::read);
    }

    public static Event<DomainEventCallbackRebootMsg> domainEventCallbackReboot() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_REBOOT, DomainEventCallbackRebootMsg::read);
    }

    public static Event<DomainEventCallbackRtcChangeMsg> domainEventCallbackRtcChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_RTC_CHANGE,
                DomainEventCallbackRtcChangeMsg::read);
    }

    public static Event<DomainEventCallbackWatchdogMsg> domainEventCallbackWatchdog() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_WATCHDOG,
                DomainEventCallbackWatchdogMsg::read);
    }

    public static Event<DomainEventCallbackIoErrorMsg> domainEventCallbackIoError() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_IO_ERROR,
                DomainEventCallbackIoErrorMsg::read);
    }

    public static Event<DomainEventCallbackGraphicsMsg> domainEventCallbackGraphics() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_GRAPHICS,
                DomainEventCallbackGraphicsMsg::read);
    }

    public static Event<DomainEventCallbackIoErrorReasonMsg> domainEventCallbackIoErrorReason() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON,
                DomainEventCallbackIoErrorReasonMsg::read);
    }

    public static Event<DomainEventCallbackControlErrorMsg> domainEventCallbackControlError() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_CONTROL_ERROR,
                DomainEventCallbackControlErrorMsg::read);
    }

    public static Event<DomainEventCallbackBlockJobMsg> domainEventCallbackBlockJob() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_BLOCK_JOB,
                DomainEventCallbackBlockJobMsg::read);
    }

    public static Event<DomainEventCallbackDiskChangeMsg> domainEventCallbackDiskChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_DISK_CHANGE,
                DomainEventCallbackDiskChangeMsg::read);
    }

    public static Event<DomainEventCallbackTrayChangeMsg> domainEventCallbackTrayChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_TRAY_CHANGE,
                DomainEventCallbackTrayChangeMsg::read);
    }

    public static Event<DomainEventCallbackPmwakeupMsg> domainEventCallbackPmwakeup() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_PMWAKEUP,
                DomainEventCallbackPmwakeupMsg::read);
    }

    public static Event<DomainEventCallbackPmsuspendMsg> domainEventCallbackPmsuspend() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_PMSUSPEND,
                DomainEventCallbackPmsuspendMsg::read);
    }

    public static Event<DomainEventCallbackBalloonChangeMsg> domainEventCallbackBalloonChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE,
                DomainEventCallbackBalloonChangeMsg::read);
    }

    public static Event<DomainEventCallbackPmsuspendDiskMsg> domainEventCallbackPmsuspendDisk() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK,
                DomainEventCallbackPmsuspendDiskMsg::read);
    }

    public static Event<DomainEventCallbackDeviceRemovedMsg> domainEventCallbackDeviceRemoved() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED,
                DomainEventCallbackDeviceRemovedMsg::read);
    }

    public static Event<DomainEventBlockJob2Msg> domainEventBlockJob2() {
        return new Event<>(RemoteProcedure.DOMAIN_EVENT_BLOCK_JOB_2, DomainEventBlockJob2Msg::read);
    }

    public static Event<DomainEventCallbackTunableMsg> domainEventCallbackTunable() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_TUNABLE, DomainEventCallbackTunableMsg::read);
    }

    public static Event<DomainEventCallbackAgentLifecycleMsg> domainEventCallbackAgentLifecycle() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE,
                DomainEventCallbackAgentLifecycleMsg::read);
    }

    public static Event<DomainEventCallbackDeviceAddedMsg> domainEventCallbackDeviceAdded() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_DEVICE_ADDED,
                DomainEventCallbackDeviceAddedMsg::read);
    }

    public static Event<DomainEventCallbackMigrationIterationMsg>
            domainEventCallbackMigrationIteration() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION,
                DomainEventCallbackMigrationIterationMsg::read);
    }

    public static Event<ConnectEventConnectionClosedMsg> connectEventConnectionClosed() {
        return new Event<>(
                RemoteProcedure.CONNECT_EVENT_CONNECTION_CLOSED,
                ConnectEventConnectionClosedMsg::read);
    }

    public static Event<DomainEventCallbackJobCompletedMsg> domainEventCallbackJobCompleted() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_JOB_COMPLETED,
                DomainEventCallbackJobCompletedMsg::read);
    }

    public static Event<DomainEventCallbackDeviceRemovalFailedMsg>
            domainEventCallbackDeviceRemovalFailed() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED,
                DomainEventCallbackDeviceRemovalFailedMsg::read);
    }

    public static Event<StoragePoolEventLifecycleMsg> storagePoolEventLifecycle() {
        return new Event<>(
                RemoteProcedure.STORAGE_POOL_EVENT_LIFECYCLE, StoragePoolEventLifecycleMsg::read);
    }

    public static Event<StoragePoolEventRefreshMsg> storagePoolEventRefresh() {
        return new Event<>(
                RemoteProcedure.STORAGE_POOL_EVENT_REFRESH, StoragePoolEventRefreshMsg::read);
    }

    public static Event<NodeDeviceEventLifecycleMsg> nodeDeviceEventLifecycle() {
        return new Event<>(
                RemoteProcedure.NODE_DEVICE_EVENT_LIFECYCLE, NodeDeviceEventLifecycleMsg::read);
    }

    public static Event<NodeDeviceEventUpdateMsg> nodeDeviceEventUpdate() {
        return new Event<>(
                RemoteProcedure.NODE_DEVICE_EVENT_UPDATE, NodeDeviceEventUpdateMsg::read);
    }

    public static Event<DomainEventCallbackMetadataChangeMsg> domainEventCallbackMetadataChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_CALLBACK_METADATA_CHANGE,
                DomainEventCallbackMetadataChangeMsg::read);
    }

    public static Event<SecretEventLifecycleMsg> secretEventLifecycle() {
        return new Event<>(RemoteProcedure.SECRET_EVENT_LIFECYCLE, SecretEventLifecycleMsg::read);
    }

    public static Event<SecretEventValueChangedMsg> secretEventValueChanged() {
        return new Event<>(
                RemoteProcedure.SECRET_EVENT_VALUE_CHANGED, SecretEventValueChangedMsg::read);
    }

    public static Event<DomainEventBlockThresholdMsg> domainEventBlockThreshold() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_BLOCK_THRESHOLD, DomainEventBlockThresholdMsg::read);
    }

    public static Event<DomainEventMemoryFailureMsg> domainEventMemoryFailure() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_MEMORY_FAILURE, DomainEventMemoryFailureMsg::read);
    }

    public static Event<DomainEventMemoryDeviceSizeChangeMsg> domainEventMemoryDeviceSizeChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE,
                DomainEventMemoryDeviceSizeChangeMsg::read);
    }

    public static Event<NetworkEventCallbackMetadataChangeMsg>
            networkEventCallbackMetadataChange() {
        return new Event<>(
                RemoteProcedure.NETWORK_EVENT_CALLBACK_METADATA_CHANGE,
                NetworkEventCallbackMetadataChangeMsg::read);
    }

    public static Event<DomainEventNicMacChangeMsg> domainEventNicMacChange() {
        return new Event<>(
                RemoteProcedure.DOMAIN_EVENT_NIC_MAC_CHANGE, DomainEventNicMacChangeMsg::read);
    }
}
