package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.DefineFlag;
import dev.berth.model.vocabulary.ListFilter;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.xml.Problems;
import dev.berth.model.xml.XmlReader;
import dev.berth.qapi.QemuTraits;
import dev.berth.store.Definitions;
import dev.berth.store.Disk;
import dev.berth.store.Places;
import dev.berth.store.RuntimeStates;
import dev.berth.store.Unreadable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All guests of one daemon. Every method may be called from any thread; finding and listing never
 * wait, the others block their caller until the answer is on disk.
 */
public final class Engine implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Engine.class.getName());

    private final Surroundings surroundings;
    private final BootMarks bootMarks;
    private final List<Unreadable> unreadable;

    /**
     * Reads what is on disk, takes over the guests that still run, and clears up after those that
     * ended meanwhile. Guests marked for it are started by {@link #autostart}.
     */
    public static Engine open(EngineSettings settings) {
        return open(settings, Disk.REAL);
    }

    static Engine open(EngineSettings settings, Disk disk) {
        Places places = settings.places();
        makeReachable(places);
        QemuHypervisor hypervisor = new QemuHypervisor(settings);
        Engine engine = new Engine(places, disk, hypervisor);
        hypervisor.keepOnly(
                engine.guests(Set.of(ListFilter.ACTIVE)).stream()
                        .map(guest -> guest.snapshot().uuid().toString())
                        .collect(Collectors.toSet()));
        return engine;
    }

    /** QEMU's user passes through these folders on its way to its own. */
    private static void makeReachable(Places places) {
        for (Path folder : List.of(places.run(), HostFacts.guests(places), places.log())) {
            try {
                if (Files.notExists(folder)) {
                    Files.createDirectories(folder);
                    Files.setPosixFilePermissions(
                            folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            } catch (IOException e) {
                throw new BerthException(
                        ErrorCode.SYSTEM_ERROR, "cannot make " + folder + ": " + e, e);
            }
        }
    }

    static Engine open(Places places, Disk disk, Hypervisor hypervisor) {
        return new Engine(places, disk, hypervisor);
    }

    private Engine(Places places, Disk disk, Hypervisor hypervisor) {
        this.bootMarks = new BootMarks(places);
        this.surroundings =
                new Surroundings(
                        hypervisor,
                        new EventHub(),
                        Definitions.open(places, disk),
                        RuntimeStates.open(places, disk),
                        new Registry(),
                        new GuestIds());
        this.unreadable = new Recovery(surroundings, this::guest).run();
        bootMarks.keepOnly(
                guests(Set.of()).stream()
                        .map(guest -> guest.snapshot().uuid())
                        .collect(Collectors.toSet()));
    }

    private Guest guest(Snapshot snapshot) {
        return new Guest(new Desk(surroundings, snapshot), bootMarks);
    }

    /**
     * What a QEMU of this host can do; the first question about it takes a second.
     *
     * @throws BerthException CONFIG_UNSUPPORTED when there is no such program
     */
    public QemuTraits traits(Path emulator) {
        return surroundings.hypervisor().traits(emulator);
    }

    /** Definitions and states that could not be read at the start; they stay where they are. */
    public List<Unreadable> unreadable() {
        return unreadable;
    }

    /** Starts the guests marked for it that have not run since the host booted. */
    public void autostart() {
        guests(Set.of(ListFilter.AUTOSTART, ListFilter.INACTIVE)).stream()
                .filter(guest -> !bootMarks.marked(guest.view().identity().uuid()))
                .forEach(Engine::autostart);
    }

    private static void autostart(Guest guest) {
        try {
            guest.start(Set.of());
        } catch (BerthException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "guest '%s' could not be started: %s"
                            .formatted(guest.view().identity().name(), e.getMessage()));
        }
    }

    /**
     * @throws BerthException NO_DOMAIN when there is none
     */
    public Guest guest(String name) {
        return visible(surroundings.registry().named(name)).orElseThrow(() -> none("name", name));
    }

    /**
     * @throws BerthException NO_DOMAIN when there is none
     */
    public Guest guest(UUID uuid) {
        return visible(surroundings.registry().identified(uuid))
                .orElseThrow(() -> none("uuid", uuid.toString()));
    }

    /**
     * @throws BerthException NO_DOMAIN when no running guest has this id
     */
    public Guest guest(int id) {
        return surroundings.registry().all().stream()
                .filter(guest -> guest.snapshot().id().orElse(-1) == id)
                .findFirst()
                .orElseThrow(() -> none("id", String.valueOf(id)));
    }

    private static Optional<Guest> visible(Optional<Guest> guest) {
        return guest.filter(it -> it.snapshot().visible());
    }

    private static BerthException none(String key, String value) {
        return new BerthException(
                ErrorCode.NO_DOMAIN, "no domain with matching %s '%s'".formatted(key, value));
    }

    /** The guests that pass the filters, ordered by name. */
    public List<Guest> guests(Set<ListFilter> filters) {
        return surroundings
                .registry()
                .ordered()
                .filter(guest -> guest.snapshot().visible())
                .filter(guest -> filters.isEmpty() || GuestFilter.shows(filters, guest.view()))
                .toList();
    }

    /**
     * Defines a guest, or redefines the one with the same name and UUID; durable on return.
     *
     * @throws BerthException XML_ERROR, XML_DETAIL or CONFIG_UNSUPPORTED with all problems of the
     *     document; OPERATION_FAILED when name or UUID belong to another guest
     */
    public Guest define(String xml, Set<DefineFlag> flags) {
        if (flags.contains(DefineFlag.VALIDATE)) {
            throw Unsupported.feature("validating against the schema");
        }
        Domain domain = remarked(xml);
        return claimed(domain, _ -> new Request.Define(domain));
    }

    /** Starts a guest that is gone once it stops, unless it is defined meanwhile. */
    public Guest create(String xml, Set<StartFlag> flags) {
        if (flags.contains(StartFlag.VALIDATE)) {
            throw Unsupported.feature("validating against the schema");
        }
        Domain domain = remarked(xml);
        return claimed(domain, _ -> new Request.Create(domain, flags));
    }

    /** How a document would be started; nothing is defined or touched. */
    public Planned plan(String xml) {
        return surroundings.hypervisor().plan(resolved(xml, new Problems()));
    }

    /** The document made whole; what of it has no effect is told once, in the log. */
    private Domain remarked(String xml) {
        Problems problems = new Problems();
        Domain domain = resolved(xml, problems);
        problems.warnings()
                .forEach(it ->
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "guest '%s': %s".formatted(domain.name(), it)));
        return domain;
    }

    private Domain resolved(String xml, Problems problems) {
        Domain read = Documents.readable(XmlReader.read(xml, "xml"), problems);
        Domain named =
                read.identity().uuid().isPresent()
                        ? read
                        : read.withIdentity(read.identity().withUuid(UUID.randomUUID()));
        UUID uuid = named.identity().uuid().orElseThrow();
        boolean fresh = visible(surroundings.registry().identified(uuid)).isEmpty();
        return surroundings.hypervisor().resolve(named, fresh, problems);
    }

    /** Carries the request out on the guest of that name and UUID, which may go meanwhile. */
    private Guest claimed(Domain domain, Function<Guest, Request> request) {
        UUID uuid = domain.identity().uuid().orElseThrow();
        Snapshot nascent =
                new Snapshot(domain.name(), uuid, Optional.empty(), new Phase.Nascent(), false);
        while (true) {
            Guest guest = surroundings.registry().claim(domain.name(), uuid, () -> guest(nascent));
            try {
                guest.perform(request.apply(guest));
                return guest;
            } catch (BerthException e) {
                boolean gone = guest.snapshot().phase() instanceof Phase.Gone;
                if (!gone || e.code() != ErrorCode.NO_DOMAIN) {
                    abandon(guest);
                    throw e;
                }
            }
        }
    }

    private static void abandon(Guest guest) {
        if (guest.snapshot().phase() instanceof Phase.Nascent) {
            var _ = guest.submit(new Request.Abandon()); // nobody waits for it
        }
    }

    /**
     * Hears everything that happens from now on.
     *
     * @param capacity how many events may wait for the subscriber
     */
    public EventSubscription subscribe(int capacity) {
        return surroundings.events().subscribe(capacity);
    }

    /** Lets go of everything; guests go on running. */
    @Override
    public void close() {
        surroundings.registry().all().parallelStream().forEach(Guest::release);
        surroundings.events().close();
    }
}
