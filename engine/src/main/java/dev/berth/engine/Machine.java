package dev.berth.engine;

import dev.berth.store.RuntimeState;

import java.time.Duration;
import java.util.List;

/**
 * A QEMU that runs, seen from its guest's owner. Commands block and have deadlines; what QEMU told
 * before a command's answer was handed to the listener before the command returns.
 */
interface Machine {
    /** The state to remember: process, monitor, threads, and the live description. */
    RuntimeState facts();

    void pause();

    void resume();

    /** Presses the power button. */
    void powerButton();

    void reset();

    /** Runs a command as it is written, in QMP; the whole answer. */
    String command(String json);

    /** Runs a line in QEMU's human monitor. */
    String humanCommand(String line);

    /** User and system time of the process so far. */
    Duration cpuTime();

    List<VcpuInfo> vcpus();

    Console openConsole(ConsoleDevice device);

    /** Asks the process to end (SIGTERM) and returns at once. Any thread. */
    void terminate();

    /** Ends the process by force (SIGKILL) and returns at once. Any thread. */
    void kill();

    /** Whether the process is gone when the time is up. */
    boolean awaitEnd(Duration patience) throws InterruptedException;

    /** Lets go of it; it goes on running. */
    void release();
}
