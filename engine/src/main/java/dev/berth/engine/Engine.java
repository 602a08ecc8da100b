package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.vocabulary.DefineFlag;
import dev.berth.model.vocabulary.ListFilter;
import dev.berth.model.vocabulary.StartFlag;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All guests of one daemon. Every method may be called from any thread; finding and listing never
 * wait, the others block their caller until the answer is on disk.
 */
public final class Engine implements AutoCloseable {
    /**
     * Reads what is on disk, takes over the guests that still run, and clears up after those that
     * ended meanwhile. Guests marked for it are started by {@link #autostart}.
     */
    public static Engine open(EngineSettings settings) {
        throw Unsupported.feature("opening an engine");
    }

    /** Starts the guests marked for it, once after the host booted; failures are logged. */
    public void autostart() {
        throw Unsupported.feature("autostart");
    }

    /**
     * @throws BerthException NO_DOMAIN when there is none
     */
    public Guest guest(String name) {
        throw Unsupported.feature("looking up a guest by name");
    }

    /**
     * @throws BerthException NO_DOMAIN when there is none
     */
    public Guest guest(UUID uuid) {
        throw Unsupported.feature("looking up a guest by UUID");
    }

    /**
     * @throws BerthException NO_DOMAIN when no running guest has this id
     */
    public Guest guest(int id) {
        throw Unsupported.feature("looking up a guest by id");
    }

    /** The guests that pass the filters, ordered by name. */
    public List<Guest> guests(Set<ListFilter> filters) {
        throw Unsupported.feature("listing guests");
    }

    /**
     * Defines a guest, or redefines the one with the same name and UUID; durable on return.
     *
     * @throws BerthException XML_ERROR, XML_DETAIL or CONFIG_UNSUPPORTED with all problems of the
     *     document; OPERATION_FAILED when name or UUID belong to another guest
     */
    public Guest define(String xml, Set<DefineFlag> flags) {
        throw Unsupported.feature("define");
    }

    /** Starts a guest that is gone once it stops, unless it is defined meanwhile. */
    public Guest create(String xml, Set<StartFlag> flags) {
        throw Unsupported.feature("create");
    }

    /**
     * Hears everything that happens from now on.
     *
     * @param capacity how many events may wait for the subscriber
     */
    public EventSubscription subscribe(int capacity) {
        throw Unsupported.feature("events");
    }

    /** Lets go of everything; guests go on running. */
    @Override
    public void close() {
        throw Unsupported.feature("closing an engine");
    }
}
