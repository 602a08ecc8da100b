package dev.berth.host;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process held by its pidfd, so that a signal can never reach another that got its number. It
 * outlives this object and this JVM. Any thread may call.
 */
public final class HostProcess {
    private final ProcessIdentity identity;
    private final PidDescriptor pidfd;
    private final CompletableFuture<ExitStatus> exit = new CompletableFuture<>();

    private HostProcess(ProcessIdentity identity, PidDescriptor pidfd) {
        this.identity = identity;
        this.pidfd = pidfd;
        ProcessWatch.shared().watch(this);
    }

    /** A child just spawned: its number cannot be used again before we reap it. */
    static HostProcess child(long pid) {
        PidDescriptor pidfd = PidDescriptor.open(pid).orElseThrow();
        long start = ProcessStat.read(pid).orElseThrow().startTicks();
        return new HostProcess(new ProcessIdentity(pid, start), pidfd);
    }

    /**
     * Takes hold of a process that an earlier daemon started. Empty when it is gone, a zombie, or
     * another process has its number.
     */
    public static Optional<HostProcess> adopt(ProcessIdentity identity) {
        Optional<PidDescriptor> pidfd = PidDescriptor.open(identity.pid());
        if (pidfd.isEmpty()) {
            return Optional.empty();
        }
        // Only after the pidfd is open does the number stay with the process we look at.
        if (ProcessIdentity.of(identity.pid()).filter(identity::equals).isEmpty()) {
            pidfd.get().close();
            return Optional.empty();
        }
        return Optional.of(new HostProcess(identity, pidfd.get()));
    }

    public long pid() {
        return identity.pid();
    }

    public ProcessIdentity identity() {
        return identity;
    }

    /** False for a zombie. */
    public boolean alive() {
        return !exit.isDone() && !pidfd.ended();
    }

    /** Completed, on a virtual thread, once the process is dead; never exceptionally. */
    public CompletableFuture<ExitStatus> exit() {
        return exit.copy();
    }

    /** Waits for the end; empty when the time is up. */
    public Optional<ExitStatus> awaitExit(Duration deadline) throws InterruptedException {
        try {
            return Optional.of(exit.get(deadline.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new CompletionException(impossible.getCause());
        }
    }

    /** Sends a signal; a process that is dead does not mind. */
    public void signal(Signal signal) {
        pidfd.signal(signal);
    }

    PidDescriptor pidfd() {
        return pidfd;
    }

    /** Called by {@link ProcessWatch} when the pidfd is readable. */
    void ended() {
        ExitStatus status = pidfd.reap();
        pidfd.close();
        Thread.ofVirtual().name("exit-of-" + pid()).start(() -> exit.complete(status));
    }

    @Override
    public String toString() {
        return "process " + pid();
    }
}
