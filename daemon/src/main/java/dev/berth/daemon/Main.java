package dev.berth.daemon;

import dev.berth.model.BerthException;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code berth daemon}: runs in the foreground until SIGTERM or SIGINT. */
public final class Main {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int ROOT_HELD = 3;
    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE_CHECK = Duration.ofSeconds(1);

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err)
            throws InterruptedException {
        if (arguments.contains("--help")) {
            out.print(DaemonOptions.USAGE);
            return DONE;
        }
        try {
            serve(DaemonOptions.parse(arguments), out);
            return DONE;
        } catch (UsageException e) {
            err.println("error: " + e.getMessage());
            err.print(DaemonOptions.USAGE);
            return USAGE;
        } catch (RootLock.HeldException e) {
            err.println("error: " + e.getMessage());
            return ROOT_HELD;
        } catch (BerthException e) {
            err.println("error: " + e.getMessage());
            return FAILED;
        }
    }

    private static void serve(DaemonOptions options, PrintStream out) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> endAndWait(asked, ended), "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        try (Daemon daemon = Daemon.start(options)) {
            out.println("ready " + daemon.socket());
            out.flush();
            Thread.ofVirtual().name("autostart").start(daemon::autostart);
            await(asked, daemon, options.idle());
        } finally {
            ended.countDown();
        }
    }

    /** Waits until the daemon is asked to end, or has been idle for as long as it may. */
    private static void await(CountDownLatch asked, Daemon daemon, Optional<Duration> idle)
            throws InterruptedException {
        if (idle.isEmpty()) {
            asked.await();
            return;
        }
        long busy = System.nanoTime();
        while (!asked.await(IDLE_CHECK.toMillis(), TimeUnit.MILLISECONDS)) {
            if (!daemon.idle()) {
                busy = System.nanoTime();
            }
            if (System.nanoTime() - busy > idle.get().toNanos()) {
                return;
            }
        }
    }

    /** Runs when the JVM is told to end; a daemon that has ended by itself keeps its exit code. */
    private static void endAndWait(CountDownLatch asked, CountDownLatch ended) {
        if (ended.getCount() == 0) {
            return;
        }
        asked.countDown();
        try {
            if (ended.await(SHUTDOWN_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(DONE);
            }
            System.err.println("error: the daemon did not end in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
