package dev.berth.engine;

import dev.berth.host.HostProcess;
import dev.berth.host.ProcessUsage;
import dev.berth.host.Signal;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Command;
import dev.berth.qapi.Control;
import dev.berth.qapi.HumanMonitor;
import dev.berth.qapi.Json;
import dev.berth.qapi.JsonException;
import dev.berth.qapi.RawCommand;
import dev.berth.qmp.QmpRefused;
import dev.berth.qmp.QmpSession;
import dev.berth.qmp.QmpTimeout;
import dev.berth.qmp.Subscription;
import dev.berth.store.RuntimeState;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A QEMU process and the session with its monitor. Any thread. */
final class QemuMachine implements Machine {
    private final String guest;
    private final RuntimeState facts;
    private final HostProcess process;
    private final QmpSession session;
    private final MonitorPump pump;
    private final Consumer<MachineEvent> listener;
    private volatile boolean responding = true;
    private volatile boolean released;

    QemuMachine(
            String guest,
            RuntimeState facts,
            HostProcess process,
            QmpSession session,
            Subscription events,
            Consumer<MachineEvent> listener) {
        this.guest = guest;
        this.facts = facts;
        this.process = process;
        this.session = session;
        this.listener = listener;
        this.pump = new MonitorPump(events, listener, this::sessionOver, guest);
    }

    /** The process' end is told after all that it said. */
    private void sessionOver() {
        if (!released && process.alive()) {
            listener.accept(new MachineEvent.Responding(false));
        }
        CompletableFuture<Void> _ =
                process.exit()
                        .thenAccept(status -> {
                            if (!released) {
                                listener.accept(new MachineEvent.Ended(status.toString()));
                            }
                        });
    }

    @Override
    public RuntimeState facts() {
        return facts;
    }

    <R> R ask(Command<R> command) {
        try {
            R answer = session.run(command);
            answered();
            return answer;
        } catch (QmpRefused refused) {
            answered();
            throw refused;
        } catch (QmpTimeout late) {
            responding = false;
            listener.accept(new MachineEvent.Responding(false));
            throw late;
        }
    }

    private void answered() {
        pump.deliverLast();
        if (!responding) {
            responding = true;
            listener.accept(new MachineEvent.Responding(true));
        }
    }

    @Override
    public void pause() {
        ask(Control.STOP);
    }

    @Override
    public void resume() {
        ask(Control.CONT);
    }

    @Override
    public void powerButton() {
        ask(Control.SYSTEM_POWERDOWN);
    }

    @Override
    public void reset() {
        ask(Control.SYSTEM_RESET);
    }

    @Override
    public String command(String json) {
        Json.Members whole = parse(json);
        Json.Members arguments = whole.members("arguments").orElse(Json.object());
        String id = whole.get("id").map(it -> ",\"id\":" + it).orElse("");
        try {
            Json answer = ask(new RawCommand(whole.demandText("execute"), arguments));
            return "{\"return\":" + answer + id + "}";
        } catch (QmpRefused refused) {
            Json.Members error =
                    Json.object()
                            .with("class", refused.errorClass())
                            .with("desc", refused.description());
            return "{\"error\":" + error + id + "}";
        }
    }

    private static Json.Members parse(String json) {
        try {
            if (Json.parse(json) instanceof Json.Members members
                    && members.text("execute").isPresent()) {
                return members;
            }
        } catch (JsonException e) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG, "not a QMP command: " + e.getMessage(), e);
        }
        throw new BerthException(
                ErrorCode.INVALID_ARG,
                "not a QMP command: it has no 'execute'; for QEMU's human monitor say --hmp");
    }

    @Override
    public String humanCommand(String line) {
        return ask(new HumanMonitor(line));
    }

    @Override
    public Duration cpuTime() {
        return ProcessUsage.of(process.pid()).map(ProcessUsage::total).orElse(Duration.ZERO);
    }

    @Override
    public List<VcpuInfo> vcpus() {
        return VcpuThreads.of(process.pid(), facts);
    }

    @Override
    public Console openConsole(ConsoleDevice device) {
        return switch (device.kind()) {
            case PTY -> PtyConsole.open(device.path());
            case UNIX -> SocketConsole.open(device.path(), guest);
        };
    }

    @Override
    public void terminate() {
        process.signal(Signal.TERM);
    }

    @Override
    public void kill() {
        process.signal(Signal.KILL);
    }

    @Override
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return process.awaitExit(patience).isPresent();
    }

    @Override
    public void release() {
        released = true;
        session.close();
    }
}
