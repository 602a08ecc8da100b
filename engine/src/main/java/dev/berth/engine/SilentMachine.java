package dev.berth.engine;

import dev.berth.host.HostProcess;
import dev.berth.host.ProcessUsage;
import dev.berth.host.Signal;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.store.RuntimeState;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A QEMU that was running when the daemon started and did not answer it: it can be ended, and
 * looked at from outside.
 */
final class SilentMachine implements Machine {
    private final String guest;
    private final RuntimeState facts;
    private final HostProcess process;
    private volatile boolean released;

    SilentMachine(
            String guest,
            RuntimeState facts,
            HostProcess process,
            Consumer<MachineEvent> listener) {
        this.guest = guest;
        this.facts = facts;
        this.process = process;
        CompletableFuture<Void> _ =
                process.exit()
                        .thenAccept(status -> {
                            if (!released) {
                                listener.accept(new MachineEvent.Ended(status.toString()));
                            }
                        });
    }

    private BerthException silent() {
        return new BerthException(
                ErrorCode.OPERATION_TIMEOUT,
                "guest '%s': QEMU does not answer; destroy it, or start the daemon again once it does"
                        .formatted(guest));
    }

    @Override
    public RuntimeState facts() {
        return facts;
    }

    @Override
    public void pause() {
        throw silent();
    }

    @Override
    public void resume() {
        throw silent();
    }

    @Override
    public void powerButton() {
        throw silent();
    }

    @Override
    public void reset() {
        throw silent();
    }

    @Override
    public String command(String json) {
        throw silent();
    }

    @Override
    public String humanCommand(String line) {
        throw silent();
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
        throw silent();
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
    }
}
