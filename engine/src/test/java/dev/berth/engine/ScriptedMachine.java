package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.store.RuntimeState;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A machine that does what QEMU would and tells it in QEMU's order. */
final class ScriptedMachine implements Machine {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch freed = new CountDownLatch(1);
    private RuntimeState facts;
    private Consumer<MachineEvent> listener;
    private volatile Hypervisor.RunState runState = Hypervisor.RunState.STOPPED;
    private volatile boolean hangs;
    private volatile boolean deaf;
    volatile int powerButtonPressed;

    ScriptedMachine(RuntimeState facts, Consumer<MachineEvent> listener) {
        this.facts = facts;
        this.listener = listener;
    }

    synchronized void adoptedBy(RuntimeState state, Consumer<MachineEvent> heir) {
        facts = state;
        listener = heir;
    }

    synchronized void tell(MachineEvent event) {
        listener.accept(event);
    }

    Hypervisor.RunState runState() {
        return runState;
    }

    boolean alive() {
        return ended.getCount() > 0;
    }

    /** Commands wait from now on until the process ends, and SIGTERM has no effect. */
    void hang() {
        hangs = true;
        deaf = true;
    }

    /** The guest switches itself off. */
    void powerOff() {
        runState = Hypervisor.RunState.SHUT_DOWN;
        tell(new MachineEvent.ShutDown(MachineEvent.Initiator.GUEST));
        tell(new MachineEvent.Stopped());
    }

    void panic() {
        runState = Hypervisor.RunState.PANICKED;
        tell(new MachineEvent.Panicked());
        tell(new MachineEvent.Stopped());
    }

    /** The process is gone. */
    void end() {
        if (alive()) {
            ended.countDown();
            tell(new MachineEvent.Ended("gone"));
        }
    }

    private void command() {
        if (hangs) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (!alive()) {
            throw new BerthException(ErrorCode.OPERATION_FAILED, "QEMU is gone");
        }
    }

    @Override
    public RuntimeState facts() {
        return facts;
    }

    @Override
    public void pause() {
        command();
        if (runState == Hypervisor.RunState.RUNNING) {
            runState = Hypervisor.RunState.STOPPED;
            tell(new MachineEvent.Stopped());
        }
    }

    @Override
    public void resume() {
        command();
        if (runState != Hypervisor.RunState.RUNNING) {
            runState = Hypervisor.RunState.RUNNING;
            tell(new MachineEvent.Resumed());
        }
    }

    @Override
    public void powerButton() {
        command();
        powerButtonPressed++;
    }

    @Override
    public void reset() {
        command();
        tell(new MachineEvent.WasReset());
    }

    @Override
    public String command(String json) {
        command();
        return json;
    }

    @Override
    public String humanCommand(String line) {
        command();
        return line;
    }

    @Override
    public Duration cpuTime() {
        return Duration.ZERO;
    }

    @Override
    public List<VcpuInfo> vcpus() {
        return List.of();
    }

    @Override
    public Console openConsole(ConsoleDevice device) {
        return new Console() {
            private boolean open = true;

            @Override
            public int read(ByteBuffer target) {
                return -1;
            }

            @Override
            public int write(ByteBuffer source) {
                return 0;
            }

            @Override
            public boolean isOpen() {
                return open;
            }

            @Override
            public void close() {
                open = false;
            }
        };
    }

    @Override
    public void terminate() {
        if (!deaf) {
            Thread.ofVirtual().start(this::end);
        }
    }

    @Override
    public void kill() {
        end();
    }

    @Override
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        // A deaf process is not waited for in earnest: tests are short.
        long nanos = deaf ? 50_000_000L : patience.toNanos();
        return ended.await(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void release() {
        freed.countDown();
    }
}
