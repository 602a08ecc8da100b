package dev.berth.qapi;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads events by their names. */
final class EventReader {
    private static final Map<String, Function<Json.Members, QemuEvent>> READERS =
            Map.ofEntries(
                    entry("SHUTDOWN", it -> new QemuEvent.Shutdown(byGuest(it), reason(it))),
                    entry("RESET", it -> new QemuEvent.Reset(byGuest(it), reason(it))),
                    entry("POWERDOWN", _ -> new QemuEvent.Powerdown()),
                    entry("STOP", _ -> new QemuEvent.Stopped()),
                    entry("RESUME", _ -> new QemuEvent.Resumed()),
                    entry("SUSPEND", _ -> new QemuEvent.Suspended()),
                    entry("SUSPEND_DISK", _ -> new QemuEvent.SuspendedToDisk()),
                    entry("WAKEUP", _ -> new QemuEvent.Woken()),
                    entry("GUEST_PANICKED", EventReader::panicked),
                    entry("GUEST_CRASHLOADED", it -> new QemuEvent.CrashLoaded(action(it))),
                    entry("WATCHDOG", it -> new QemuEvent.WatchdogFired(action(it))),
                    entry("RTC_CHANGE", EventReader::clock),
                    entry("DEVICE_DELETED", EventReader::deleted),
                    entry("DEVICE_UNPLUG_GUEST_ERROR", EventReader::unplugRefused),
                    entry("MEM_UNPLUG_ERROR", EventReader::unplugRefused),
                    entry("DEVICE_TRAY_MOVED", EventReader::tray),
                    entry("BALLOON_CHANGE", EventReader::balloon),
                    entry("MEMORY_DEVICE_SIZE_CHANGE", EventReader::memorySized),
                    entry("VSERPORT_CHANGE", EventReader::port),
                    entry("NIC_RX_FILTER_CHANGED", EventReader::receiveFilter),
                    entry("BLOCK_IO_ERROR", EventReader::ioError),
                    entry("BLOCK_WRITE_THRESHOLD", EventReader::threshold),
                    entry("BLOCK_JOB_COMPLETED", job(QemuEvent.BlockJob.Kind.COMPLETED)),
                    entry("BLOCK_JOB_CANCELLED", job(QemuEvent.BlockJob.Kind.CANCELLED)),
                    entry("BLOCK_JOB_READY", job(QemuEvent.BlockJob.Kind.READY)),
                    entry("BLOCK_JOB_PENDING", job(QemuEvent.BlockJob.Kind.PENDING)),
                    entry("BLOCK_JOB_ERROR", job(QemuEvent.BlockJob.Kind.ERROR)),
                    entry("JOB_STATUS_CHANGE", EventReader::jobStatus),
                    entry("VNC_CONNECTED", viewer(false, QemuEvent.Viewer.Phase.CONNECTED)),
                    entry("VNC_INITIALIZED", viewer(false, QemuEvent.Viewer.Phase.INITIALIZED)),
                    entry("VNC_DISCONNECTED", viewer(false, QemuEvent.Viewer.Phase.DISCONNECTED)),
                    entry("SPICE_CONNECTED", viewer(true, QemuEvent.Viewer.Phase.CONNECTED)),
                    entry("SPICE_INITIALIZED", viewer(true, QemuEvent.Viewer.Phase.INITIALIZED)),
                    entry("SPICE_DISCONNECTED", viewer(true, QemuEvent.Viewer.Phase.DISCONNECTED)),
                    entry("MIGRATION", EventReader::migration),
                    entry("MIGRATION_PASS", EventReader::pass),
                    entry("DUMP_COMPLETED", EventReader::dump));

    private EventReader() {}

    /** An event that lacks what its name promises comes as {@link QemuEvent.Other}. */
    static QemuEvent read(String name, Json.Members data) {
        try {
            return Optional.ofNullable(READERS.get(name))
                    .map(reader -> reader.apply(data))
                    .orElseGet(() -> new QemuEvent.Other(name, data));
        } catch (JsonException unknownShape) {
            return new QemuEvent.Other(name, data);
        }
    }

    private static boolean byGuest(Json.Members data) {
        return data.flag("guest");
    }

    private static String reason(Json.Members data) {
        return data.text("reason").orElse("");
    }

    private static String action(Json.Members data) {
        return data.demandText("action");
    }

    private static QemuEvent panicked(Json.Members data) {
        return new QemuEvent.Panicked(action(data), data.members("info"));
    }

    private static QemuEvent clock(Json.Members data) {
        return new QemuEvent.ClockChanged(data.demandInteger("offset"));
    }

    private static QemuEvent deleted(Json.Members data) {
        return new QemuEvent.DeviceDeleted(data.text("device"), data.demandText("path"));
    }

    private static QemuEvent unplugRefused(Json.Members data) {
        return new QemuEvent.UnplugRefused(data.text("device"), data.text("msg"));
    }

    private static QemuEvent tray(Json.Members data) {
        return new QemuEvent.TrayMoved(
                data.text("id"), data.demandText("device"), data.demandBool("tray-open"));
    }

    private static QemuEvent balloon(Json.Members data) {
        return new QemuEvent.BalloonChanged(data.demandInteger("actual"));
    }

    private static QemuEvent memorySized(Json.Members data) {
        return new QemuEvent.MemoryDeviceSized(
                data.text("id"), data.demandInteger("size"), data.text("qom-path").orElse(""));
    }

    private static QemuEvent port(Json.Members data) {
        return new QemuEvent.PortChanged(data.demandText("id"), data.demandBool("open"));
    }

    private static QemuEvent receiveFilter(Json.Members data) {
        return new QemuEvent.ReceiveFilterChanged(data.text("name"), data.demandText("path"));
    }

    private static QemuEvent ioError(Json.Members data) {
        return new QemuEvent.BlockIoError(
                data.text("device").orElse(""),
                data.text("node-name"),
                data.demandText("operation"),
                action(data),
                data.flag("nospace"),
                reason(data));
    }

    private static QemuEvent threshold(Json.Members data) {
        return new QemuEvent.WriteThreshold(
                data.demandText("node-name"),
                data.demandInteger("write-threshold"),
                data.demandInteger("amount-exceeded"));
    }

    private static Function<Json.Members, QemuEvent> job(QemuEvent.BlockJob.Kind kind) {
        return data ->
                new QemuEvent.BlockJob(
                        kind,
                        data.text("device").or(() -> data.text("id")).orElse(""),
                        data.text("type"),
                        data.text("error"));
    }

    private static QemuEvent jobStatus(Json.Members data) {
        return new QemuEvent.JobStatus(data.demandText("id"), data.demandText("status"));
    }

    private static Function<Json.Members, QemuEvent> viewer(
            boolean spice, QemuEvent.Viewer.Phase phase) {
        return data ->
                new QemuEvent.Viewer(
                        spice, phase, data.demandMembers("server"), data.demandMembers("client"));
    }

    private static QemuEvent migration(Json.Members data) {
        return new QemuEvent.MigrationStatus(data.demandText("status"));
    }

    private static QemuEvent pass(Json.Members data) {
        return new QemuEvent.MigrationPass(data.demandInteger("pass"));
    }

    private static QemuEvent dump(Json.Members data) {
        return new QemuEvent.DumpCompleted(
                data.demandMembers("result").integer("total"), data.text("error"));
    }
}
