package dev.berth.cli;

import dev.berth.client.DomainEvent;
import dev.berth.client.EventSubscription;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Json;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Prints events until the first, the time's end, or an interrupt from the terminal. */
final class EventWatch {
    private static final Duration EVER = Duration.ofDays(36_500);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSxx", Locale.ROOT);

    private final Screen screen;
    private final EventSubscription subscription;
    private final boolean loop;
    private final boolean timestamp;
    private volatile int received;

    EventWatch(Screen screen, EventSubscription subscription, boolean loop, boolean timestamp) {
        this.screen = screen;
        this.subscription = subscription;
        this.loop = loop;
        this.timestamp = timestamp;
    }

    /** Watches, for ever where no time is given; 0 when an event came, else 1. */
    int watch(Optional<Duration> patience) {
        Thread interrupted = new Thread(this::sumUpInterrupted, "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        boolean inTime;
        try {
            inTime = listen(System.nanoTime(), patience.orElse(EVER));
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new BerthException(ErrorCode.OPERATION_FAILED, "interrupted", cause);
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
        if (!inTime) {
            tell("event loop timed out");
        }
        tell("events received: " + received);
        return exitCode();
    }

    /** Whether the time did not run out. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts, others look
    private boolean listen(long started, Duration patience) throws InterruptedException {
        do {
            Duration passed = Duration.ofNanos(System.nanoTime() - started);
            Optional<DomainEvent> event = subscription.next(patience.minus(passed));
            if (event.isEmpty()) {
                return false;
            }
            received++;
            show(event.get());
        } while (loop);
        return true;
    }

    private void show(DomainEvent event) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        if (screen.json()) {
            screen.line(Json.object().with("time", now.toString()).withAll(EventJson.of(event)));
        } else {
            screen.line((timestamp ? STAMP.format(now) + ": " : "") + EventText.of(event));
        }
    }

    private void sumUpInterrupted() {
        tell("event loop interrupted");
        tell("events received: " + received);
        screen.end();
        Runtime.getRuntime().halt(exitCode());
    }

    private int exitCode() {
        return received > 0 ? 0 : 1;
    }

    private void tell(String line) {
        if (!screen.json()) {
            screen.show(Plain.line(line, "message"));
        }
    }
}
