package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.store.Definition;
import dev.berth.store.RuntimeState;
import dev.berth.store.RuntimeStates;
import dev.berth.store.StoredFile;
import dev.berth.store.Unreadable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Makes guests of what is on disk when a daemon starts. What cannot be read is told and left alone.
 */
final class Recovery {
    private static final System.Logger LOG = System.getLogger(Recovery.class.getName());

    private static final long PATIENCE_MILLIS = 500;

    private final Surroundings surroundings;
    private final Function<Snapshot, Guest> guests;
    private final Queue<Unreadable> unreadable = new ConcurrentLinkedQueue<>();

    Recovery(Surroundings surroundings, Function<Snapshot, Guest> guests) {
        this.surroundings = surroundings;
        this.guests = guests;
    }

    /** The files that were left alone, each with the reason. */
    List<Unreadable> run() {
        unreadable.addAll(surroundings.definitions().unreadable());
        unreadable.addAll(surroundings.states().unreadable());
        // parallel: reading hundreds of documents is most of a daemon's start
        surroundings.definitions().found().parallelStream().forEach(this::define);
        List<Adoption> adoptions = new ArrayList<>();
        surroundings.states().found().forEach(found -> adopt(found).ifPresent(adoptions::add));
        adoptions.forEach(Recovery::await);
        unreadable.forEach(it ->
                LOG.log(
                        System.Logger.Level.WARNING,
                        "%s is left alone: %s".formatted(it.file(), it.reason())));
        return List.copyOf(unreadable);
    }

    private void define(StoredFile file) {
        try {
            Domain domain = Documents.read(file.text(), file.file().toString());
            if (!surroundings.definitions().file(domain.name()).equals(file.file())) {
                refuse(file.file(), "it defines '%s' and is not named so".formatted(domain.name()));
                return;
            }
            Optional<UUID> uuid = domain.identity().uuid();
            if (uuid.isEmpty()) {
                refuse(file.file(), "it has no uuid");
                return;
            }
            Definition stored =
                    new Definition(
                            domain.name(),
                            uuid.get(),
                            file.text(),
                            file.autostart(),
                            file.revision(),
                            Optional.empty());
            claim(stored, domain);
        } catch (BerthException e) {
            refuse(file.file(), String.valueOf(e.getMessage()));
        }
    }

    private void claim(Definition stored, Domain domain) {
        Snapshot snapshot =
                new Snapshot(
                        stored.name(),
                        stored.uuid(),
                        Optional.of(new Snapshot.Persistent(stored, domain)),
                        new Phase.Off(ShutoffReason.UNKNOWN),
                        false);
        surroundings.registry().claim(stored.name(), stored.uuid(), () -> guests.apply(snapshot));
    }

    private Optional<Adoption> adopt(RuntimeStates.Found found) {
        try {
            RuntimeState left = RuntimeState.read(found.text(), found.file().toString());
            Domain domain = Documents.read(left.domain());
            int id = left.domain().attribute("id").map(Integer::parseInt).orElseThrow();
            UUID uuid = domain.identity().uuid().orElseThrow();
            Snapshot transientGuest =
                    new Snapshot(domain.name(), uuid, Optional.empty(), new Phase.Nascent(), false);
            Guest guest =
                    surroundings
                            .registry()
                            .claim(domain.name(), uuid, () -> guests.apply(transientGuest));
            CompletableFuture<Void> seen = new CompletableFuture<>();
            CompletableFuture<Void> done = guest.submit(new Request.Adopt(left, id, domain, seen));
            var _ = done.whenComplete((_, _) -> seen.complete(null)); // also when it was refused
            return Optional.of(new Adoption(seen, done));
        } catch (BerthException | IllegalArgumentException | java.util.NoSuchElementException e) {
            refuse(found.file(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * A guest on its way back.
     *
     * @param seen once readers see what became of it: it runs, or it ended meanwhile
     * @param done once its QEMU answered, too
     */
    private record Adoption(CompletableFuture<Void> seen, CompletableFuture<Void> done) {}

    /** A QEMU that hangs holds up nobody but its own guest. */
    private static void await(Adoption adoption) {
        try {
            Owner.await(adoption.seen());
            Owner.await(
                    adoption.done()
                            .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (BerthException e) {
            LOG.log(System.Logger.Level.ERROR, "a guest could not be taken over", e);
        }
    }

    private void refuse(Path file, String reason) {
        unreadable.add(new Unreadable(file, reason));
    }
}
