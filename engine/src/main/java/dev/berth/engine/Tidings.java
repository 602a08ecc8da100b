package dev.berth.engine;

import dev.berth.model.vocabulary.GraphicsPhase;
import dev.berth.model.vocabulary.TrayChange;

import java.util.List;
import java.util.Optional;

/** What a machine tells that changes nothing here and is only passed on. */
final class Tidings {
    private Tidings() {}

    static GuestEvent of(GuestIdentity guest, MachineEvent event) {
        return switch (event) {
            case MachineEvent.ClockSet(long offset) -> new GuestEvent.RtcChanged(guest, offset);
            case MachineEvent.TrayMoved(String alias, TrayChange change) ->
                    new GuestEvent.TrayMoved(guest, alias, change);
            case MachineEvent.DeviceGone(String alias) ->
                    new GuestEvent.DeviceRemoved(guest, alias);
            case MachineEvent.DeviceStays(String alias) ->
                    new GuestEvent.DeviceRemovalFailed(guest, alias);
            case MachineEvent.PortChanged(String _, boolean open) ->
                    new GuestEvent.AgentChanged(guest, open);
            case MachineEvent.GraphicsClient(
                            GraphicsPhase phase,
                            GuestEvent.Address local,
                            GuestEvent.Address remote,
                            String authentication,
                            List<GuestEvent.Subject> subjects) ->
                    new GuestEvent.GraphicsClient(
                            guest, phase, local, remote, authentication, subjects);
            case MachineEvent.Raw(
                            String name,
                            long seconds,
                            int microseconds,
                            Optional<String> details) ->
                    new GuestEvent.MonitorEvent(guest, name, seconds, microseconds, details);
            case MachineEvent.Stopped _,
                    MachineEvent.Resumed _,
                    MachineEvent.ShutDown _,
                    MachineEvent.WasReset _,
                    MachineEvent.Panicked _,
                    MachineEvent.CrashLoaded _,
                    MachineEvent.SleptToMemory _,
                    MachineEvent.SleptToDisk _,
                    MachineEvent.Woke _,
                    MachineEvent.WatchdogFired _,
                    MachineEvent.IoFailed _,
                    MachineEvent.BalloonMoved _,
                    MachineEvent.Responding _,
                    MachineEvent.Ended _ ->
                    throw new IllegalArgumentException(event + " is not only passed on");
        };
    }
}
