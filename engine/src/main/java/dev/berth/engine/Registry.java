package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Guests by name and UUID. Looking up takes no lock; claiming a name or UUID does, for the moment
 * of the claim only.
 */
final class Registry {
    private final Map<String, Guest> byName = new ConcurrentSkipListMap<>();
    private final Map<UUID, Guest> byUuid = new ConcurrentHashMap<>();

    Optional<Guest> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Guest> identified(UUID uuid) {
        return Optional.ofNullable(byUuid.get(uuid));
    }

    Collection<Guest> all() {
        return byUuid.values();
    }

    /** All, ordered by name; one that is being renamed comes once, under the name that it shows. */
    Stream<Guest> ordered() {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().snapshot().name().equals(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    /**
     * The guest with this name and UUID; a new one of {@code fresh} where both are free.
     *
     * @throws BerthException OPERATION_FAILED when one of them belongs to another guest
     */
    synchronized Guest claim(String name, UUID uuid, Supplier<Guest> fresh) {
        Guest same = byUuid.get(uuid);
        if (same != null) {
            if (byName.get(name) != same) {
                throw taken("is already defined", same.snapshot().name(), uuid);
            }
            return same;
        }
        Guest other = byName.get(name);
        if (other != null) {
            throw taken("already exists", name, other.snapshot().uuid());
        }
        Guest guest = fresh.get();
        byName.put(name, guest);
        byUuid.put(uuid, guest);
        return guest;
    }

    private static BerthException taken(String how, String name, UUID uuid) {
        return new BerthException(
                ErrorCode.OPERATION_FAILED,
                "domain '%s' %s with uuid %s".formatted(name, how, uuid));
    }

    /** Claims another name for a guest that keeps its own too until it is {@link #release}d. */
    synchronized void claimName(String name, Guest guest) {
        if (byName.putIfAbsent(name, guest) != null) {
            throw new BerthException(
                    ErrorCode.OPERATION_INVALID,
                    "domain with name '%s' already exists".formatted(name));
        }
    }

    synchronized void release(String name, Guest guest) {
        byName.remove(name, guest);
    }

    /** Frees the names and the UUID of a guest that is gone. */
    synchronized void forget(UUID uuid) {
        Guest guest = byUuid.remove(uuid);
        byName.values().removeIf(it -> it == guest);
    }
}
