package dev.berth.testkit;

import dev.berth.qapi.Json;
import dev.berth.qapi.RunState;

import java.nio.file.Path;
import java.util.List;

/**
 * A fake QEMU with a guest that behaves: it starts paused, runs and stops when told, powers off
 * when its button is pressed, gives up devices when asked, and goes when told to quit. What differs
 * in a test is told to its {@link #qemu()}.
 */
public final class FakeGuest implements AutoCloseable {
    private static final List<String> TAKEN =
            List.of(
                    "device_add",
                    "object-add",
                    "object-del",
                    "blockdev-add",
                    "blockdev-del",
                    "netdev_add",
                    "netdev_del",
                    "chardev-add",
                    "chardev-remove");

    private final FakeQemu qemu;
    private volatile RunState state = RunState.PRELAUNCH;

    private FakeGuest(FakeQemu qemu) {
        this.qemu = qemu;
    }

    public static FakeGuest listen(Path socket) {
        var guest = new FakeGuest(FakeQemu.listen(socket));
        guest.teach();
        return guest;
    }

    public FakeQemu qemu() {
        return qemu;
    }

    public RunState state() {
        return state;
    }

    /** The guest turns itself off, as when its power button was pressed; QEMU stays, paused. */
    public void powersOff() {
        state = RunState.SHUTDOWN;
        qemu.sends("SHUTDOWN", Json.object().with("guest", true).with("reason", "guest-shutdown"));
        qemu.sends("STOP", Json.object());
    }

    /** The guest panics; QEMU stays, paused. */
    public void panics() {
        state = RunState.GUEST_PANICKED;
        qemu.sends("GUEST_PANICKED", Json.object().with("action", "pause"));
        qemu.sends("STOP", Json.object());
    }

    /** The guest restarts itself. */
    public void resets() {
        qemu.sends("RESET", Json.object().with("guest", true).with("reason", "guest-reset"));
    }

    @Override
    public void close() {
        qemu.close();
    }

    private void teach() {
        qemu.answers("query-status", arguments -> status());
        qemu.answers("cont", arguments -> becomes(RunState.RUNNING, "RESUME"));
        qemu.answers("stop", arguments -> becomes(RunState.PAUSED, "STOP"));
        qemu.answers("system_powerdown", arguments -> pressed());
        qemu.answers("system_reset", arguments -> reset());
        qemu.answers("device_del", this::unplugged);
        qemu.reacts("quit", new Reaction.Leave(new Reaction.Answer(arguments -> quit())));
        qemu.answers("query-cpus-fast", Json.array(cpu()));
        TAKEN.forEach(command -> qemu.answers(command, Json.object()));
    }

    private Json status() {
        return Json.object()
                .with("status", state.word())
                .with("running", state == RunState.RUNNING);
    }

    private static Json cpu() {
        return Json.object()
                .with("cpu-index", 0)
                .with("thread-id", ProcessHandle.current().pid())
                .with("qom-path", "/machine/unattached/device[0]");
    }

    private Json becomes(RunState next, String event) {
        if (state != next) {
            state = next;
            qemu.sends(event, Json.object());
        }
        return Json.object();
    }

    private Json pressed() {
        qemu.sends("POWERDOWN", Json.object());
        powersOff();
        return Json.object();
    }

    private Json reset() {
        qemu.sends(
                "RESET",
                Json.object().with("guest", false).with("reason", "host-qmp-system-reset"));
        return Json.object();
    }

    private Json unplugged(Json.Members arguments) {
        String id = arguments.demandText("id");
        Json.Members path = Json.object().with("path", "/machine/peripheral/" + id);
        qemu.sends("DEVICE_DELETED", path.with("device", id));
        return Json.object();
    }

    private Json quit() {
        qemu.sends("SHUTDOWN", Json.object().with("guest", false).with("reason", "host-qmp-quit"));
        return Json.object();
    }
}
