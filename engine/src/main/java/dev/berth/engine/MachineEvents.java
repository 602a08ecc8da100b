package dev.berth.engine;

import dev.berth.model.vocabulary.AddressFamily;
import dev.berth.model.vocabulary.GraphicsPhase;
import dev.berth.model.vocabulary.IoErrorAction;
import dev.berth.model.vocabulary.TrayChange;
import dev.berth.model.vocabulary.WatchdogAction;
import dev.berth.qapi.Json;
import dev.berth.qapi.Notice;
import dev.berth.qapi.QemuEvent;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** QEMU's events in the engine's words. */
final class MachineEvents {
    private MachineEvents() {}

    /** What an event comes to, and the event itself as it came. */
    static List<MachineEvent> of(Notice notice) {
        List<MachineEvent> events = new ArrayList<>();
        meaning(notice.event()).ifPresent(events::add);
        events.add(
                new MachineEvent.Raw(
                        notice.name(),
                        notice.at().getEpochSecond(),
                        notice.at().get(ChronoField.MICRO_OF_SECOND),
                        notice.data().values().isEmpty()
                                ? Optional.empty()
                                : Optional.of(notice.data().toString())));
        return events;
    }

    private static Optional<MachineEvent> meaning(QemuEvent event) {
        return switch (event) {
            case QemuEvent.Shutdown(boolean byGuest, String _) ->
                    Optional.of(
                            new MachineEvent.ShutDown(
                                    byGuest
                                            ? MachineEvent.Initiator.GUEST
                                            : MachineEvent.Initiator.HOST));
            case QemuEvent.Reset _ -> Optional.of(new MachineEvent.WasReset());
            case QemuEvent.Stopped _ -> Optional.of(new MachineEvent.Stopped());
            case QemuEvent.Resumed _ -> Optional.of(new MachineEvent.Resumed());
            case QemuEvent.Suspended _ -> Optional.of(new MachineEvent.SleptToMemory());
            case QemuEvent.SuspendedToDisk _ -> Optional.of(new MachineEvent.SleptToDisk());
            case QemuEvent.Woken _ -> Optional.of(new MachineEvent.Woke());
            case QemuEvent.Panicked(String action, Optional<Json.Members> _) ->
                    action.equals("run")
                            ? Optional.empty()
                            : Optional.of(new MachineEvent.Panicked());
            case QemuEvent.CrashLoaded _ -> Optional.of(new MachineEvent.CrashLoaded());
            case QemuEvent.DeviceDeleted(Optional<String> device, String _) ->
                    device.map(MachineEvent.DeviceGone::new);
            case QemuEvent.UnplugRefused refused ->
                    refused.device().map(MachineEvent.DeviceStays::new);
            case QemuEvent.BlockIoError error -> Optional.of(ioFailed(error));
            case QemuEvent.TrayMoved(Optional<String> id, String device, boolean open) ->
                    Optional.of(
                            new MachineEvent.TrayMoved(
                                    id.orElse(device), open ? TrayChange.OPEN : TrayChange.CLOSE));
            case QemuEvent.BalloonChanged(long actual) ->
                    Optional.of(new MachineEvent.BalloonMoved(actual));
            case QemuEvent.PortChanged(String id, boolean open) ->
                    Optional.of(new MachineEvent.PortChanged(id, open));
            case QemuEvent.WatchdogFired(String action) ->
                    Optional.of(new MachineEvent.WatchdogFired(watchdog(action)));
            case QemuEvent.ClockChanged(long offset) ->
                    Optional.of(new MachineEvent.ClockSet(offset));
            case QemuEvent.Viewer viewer -> Optional.of(viewer(viewer));
            case QemuEvent.Powerdown _,
                    QemuEvent.WriteThreshold _,
                    QemuEvent.BlockJob _,
                    QemuEvent.JobStatus _,
                    QemuEvent.MemoryDeviceSized _,
                    QemuEvent.ReceiveFilterChanged _,
                    QemuEvent.MigrationStatus _,
                    QemuEvent.MigrationPass _,
                    QemuEvent.DumpCompleted _,
                    QemuEvent.Other _ ->
                    Optional.empty();
        };
    }

    private static MachineEvent ioFailed(QemuEvent.BlockIoError error) {
        IoErrorAction action =
                switch (error.action()) {
                    case "stop" -> IoErrorAction.PAUSE;
                    case "report" -> IoErrorAction.REPORT;
                    default -> IoErrorAction.NONE;
                };
        return new MachineEvent.IoFailed(error.device(), action, error.noSpace() ? "enospc" : "");
    }

    private static WatchdogAction watchdog(String action) {
        return switch (action) {
            case "pause" -> WatchdogAction.PAUSE;
            case "reset" -> WatchdogAction.RESET;
            case "poweroff" -> WatchdogAction.POWEROFF;
            case "shutdown" -> WatchdogAction.SHUTDOWN;
            case "debug" -> WatchdogAction.DEBUG;
            case "inject-nmi" -> WatchdogAction.INJECT_NMI;
            default -> WatchdogAction.NONE;
        };
    }

    private static MachineEvent viewer(QemuEvent.Viewer viewer) {
        GraphicsPhase phase =
                switch (viewer.phase()) {
                    case CONNECTED -> GraphicsPhase.CONNECT;
                    case INITIALIZED -> GraphicsPhase.INITIALIZE;
                    case DISCONNECTED -> GraphicsPhase.DISCONNECT;
                };
        List<GuestEvent.Subject> subjects = new ArrayList<>();
        subject("x509dname", "x509_dname", viewer.client(), subjects);
        subject("saslUsername", "sasl_username", viewer.client(), subjects);
        return new MachineEvent.GraphicsClient(
                phase,
                address(viewer.server()),
                address(viewer.client()),
                viewer.server().text("auth").orElse(""),
                subjects);
    }

    private static void subject(
            String type, String name, Json.Members client, List<GuestEvent.Subject> subjects) {
        client.text(name).ifPresent(it -> subjects.add(new GuestEvent.Subject(type, it)));
    }

    private static GuestEvent.Address address(Json.Members end) {
        AddressFamily family =
                switch (end.text("family").orElse("")) {
                    case "ipv6" -> AddressFamily.IPV6;
                    case "unix" -> AddressFamily.UNIX;
                    default -> AddressFamily.IPV4;
                };
        String service = end.text("service").or(() -> end.text("port")).orElse("");
        return new GuestEvent.Address(family, end.text("host").orElse(""), service);
    }
}
