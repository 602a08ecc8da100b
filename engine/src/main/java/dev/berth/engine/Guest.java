package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.ConsoleFlag;
import dev.berth.model.vocabulary.DestroyFlag;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.model.vocabulary.MonitorFlag;
import dev.berth.model.vocabulary.PowerMode;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.UndefineFlag;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.store.RuntimeState;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A guest. Questions are answered from its latest snapshot and never wait; changes are taken in
 * order by the guest's owner, and their caller waits for the outcome. A change that its state does
 * not allow fails with OPERATION_INVALID; a guest that is gone answers NO_DOMAIN to changes.
 */
public final class Guest {
    private static final long BYTES_PER_KIB = 1024;

    private final Desk desk;
    private final Owner owner;
    private final BootMarks bootMarks;
    private final LatestText texts = new LatestText();
    private final Consoles consoles = new Consoles();

    Guest(Desk desk, BootMarks bootMarks) {
        this.desk = desk;
        this.owner = new Owner(desk);
        this.bootMarks = bootMarks;
    }

    Snapshot snapshot() {
        return desk.snapshot();
    }

    void perform(Request request) {
        owner.perform(request);
    }

    CompletableFuture<Void> submit(Request request) {
        return owner.submit(request);
    }

    /** The daemon ends: QEMU goes on without it. */
    void release() {
        owner.end();
        desk.snapshot().live().ifPresent(live -> live.machine().release());
        consoles.close();
    }

    /** Its name, UUID and number. */
    public GuestIdentity identity() {
        return desk.snapshot().identity();
    }

    /** What the guest is now. */
    public GuestView view() {
        return desk.snapshot().view();
    }

    public GuestInfo info() {
        Snapshot now = desk.snapshot();
        Domain domain = now.current().orElseThrow(() -> gone(now));
        long most = domain.memory().size().orElse(0L) * BYTES_PER_KIB;
        long memory = domain.memory().current().map(kib -> kib * BYTES_PER_KIB).orElse(most);
        int vcpus = domain.processors().current().orElse(domain.processors().maximum());
        Duration cpuTime = now.live().map(it -> it.machine().cpuTime()).orElse(Duration.ZERO);
        return new GuestInfo(now.phase().state(), most, memory, vcpus, cpuTime);
    }

    private static BerthException gone(Snapshot guest) {
        return new BerthException(
                ErrorCode.NO_DOMAIN,
                "no domain with matching uuid '%s' (%s)".formatted(guest.uuid(), guest.name()));
    }

    /**
     * The guest's description: of the running guest where it runs and INACTIVE is not asked for,
     * else its definition.
     */
    public String xml(Set<XmlFlag> flags) {
        Snapshot now = desk.snapshot();
        if (now.current().isEmpty()) {
            throw gone(now);
        }
        return texts.of(now, flags);
    }

    /** The virtual CPUs of a running guest. @throws BerthException OPERATION_INVALID when off */
    public List<VcpuInfo> vcpus() {
        return live().machine().vcpus();
    }

    private Phase.Live live() {
        return desk.snapshot().live().orElseThrow(Guest::notRunning);
    }

    private static BerthException notRunning() {
        return new BerthException(ErrorCode.OPERATION_INVALID, "domain is not running");
    }

    /** How many virtual CPUs the guest has, or with {@code maximum} can have. */
    public int vcpuCount(Set<Impact> impact, boolean maximum) {
        Domain domain = domain(impact);
        int most = domain.processors().maximum();
        return maximum ? most : domain.processors().current().orElse(most);
    }

    /** The domain that a question with this impact is about. */
    private Domain domain(Set<Impact> impact) {
        Snapshot now = desk.snapshot();
        if (impact.contains(Impact.LIVE)) {
            return live().domain();
        }
        if (impact.contains(Impact.CONFIG)) {
            return now.persistent()
                    .orElseThrow(() ->
                            new BerthException(
                                    ErrorCode.OPERATION_INVALID,
                                    "transient domains do not have any persistent config"))
                    .domain();
        }
        return now.current().orElseThrow(() -> gone(now));
    }

    /** What the guest's operating system type is; {@code hvm} for every QEMU guest. */
    public String osType() {
        Snapshot now = desk.snapshot();
        return now.current().orElseThrow(() -> gone(now)).platform().os().type().kind();
    }

    /** Warnings about the guest, such as what taints it. */
    public List<String> messages() {
        return desk.snapshot().live().stream()
                .flatMap(live -> live.run().taints().stream())
                .map(RuntimeState.Taint::flag)
                .map(flag -> "tainted: " + flag)
                .toList();
    }

    public void start(Set<StartFlag> flags) {
        owner.perform(new Request.Start(flags));
        bootMarks.mark(desk.snapshot().uuid());
    }

    public void suspend() {
        owner.perform(new Request.Suspend());
    }

    public void resume() {
        owner.perform(new Request.Resume());
    }

    /** Asks the guest to shut down; returns once it was asked. */
    public void shutdown(Set<PowerMode> modes) {
        owner.perform(new Request.Shutdown(modes));
    }

    /** Asks the guest to reboot; returns once it was asked. */
    public void reboot(Set<PowerMode> modes) {
        owner.perform(new Request.Reboot(modes));
    }

    /** Resets the machine at once. */
    public void reset() {
        owner.perform(new Request.Reset());
    }

    /**
     * Ends QEMU; returns once it is gone and all it had is given back. Does not wait for what the
     * owner is at: the signal goes out at once, and a QEMU that hangs is ended by force in time.
     */
    public void destroy(Set<DestroyFlag> flags) {
        if (flags.contains(DestroyFlag.REMOVE_LOGS)) {
            throw Unsupported.feature("removing a guest's logs when it is destroyed");
        }
        Optional<Phase.Live> target = desk.snapshot().live();
        OptionalInt id = target.map(it -> OptionalInt.of(it.id())).orElse(OptionalInt.empty());
        CompletableFuture<Void> answer = owner.submit(new Request.Destroy(flags, id));
        target.map(Phase.Live::machine)
                .ifPresent(machine -> {
                    desk.destroying = true;
                    machine.terminate();
                    if (!flags.contains(DestroyFlag.GRACEFUL)) {
                        Thread.ofVirtual().start(() -> killInTime(machine));
                    }
                });
        Owner.await(answer);
    }

    private static void killInTime(Machine machine) {
        try {
            if (!machine.awaitEnd(PowerHandler.LEAVE)) {
                machine.kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets the definition; a running guest becomes transient. */
    public void undefine(Set<UndefineFlag> flags) {
        owner.perform(new Request.Undefine(flags));
        bootMarks.forget(desk.snapshot().uuid());
    }

    /** Gives a guest that is off another name. */
    public void rename(String name) {
        Registry registry = desk.surroundings().registry();
        String old = desk.snapshot().name();
        registry.claimName(name, this);
        try {
            owner.perform(new Request.Rename(name));
        } finally {
            boolean renamed = desk.snapshot().name().equals(name);
            registry.release(renamed ? old : name, this);
        }
    }

    public void setAutostart(boolean autostart) {
        owner.perform(new Request.SetAutostart(autostart));
    }

    /**
     * Title, description, or the metadata element of a namespace.
     *
     * @param uri the namespace; only with {@link MetadataKind#ELEMENT}
     * @throws BerthException NO_DOMAIN_METADATA when there is none
     */
    public String metadata(MetadataKind kind, Optional<String> uri, Set<Impact> impact) {
        return MetadataEdit.read(domain(impact), kind, uri)
                .orElseThrow(() ->
                        new BerthException(
                                ErrorCode.NO_DOMAIN_METADATA,
                                "Requested metadata element is not present"));
    }

    /**
     * Sets or, with an empty {@code value}, removes it.
     *
     * @param key the prefix for the namespace, only with {@link MetadataKind#ELEMENT}
     */
    public void setMetadata(
            MetadataKind kind,
            Optional<String> value,
            Optional<String> key,
            Optional<String> uri,
            Set<Impact> impact) {
        MetadataEdit edit = new MetadataEdit(kind, value, key, uri);
        owner.perform(new Request.EditMetadata(edit, impact));
    }

    /**
     * Opens a console.
     *
     * @param alias the character device's alias; empty: the guest's first console
     * @throws BerthException OPERATION_FAILED when somebody has it open and FORCE is not given
     */
    public Console openConsole(Optional<String> alias, Set<ConsoleFlag> flags) {
        Phase.Live live = live();
        ConsoleDevice device = ConsoleDevice.of(live.run().domain(), alias);
        return consoles.open(live.machine(), device, flags.contains(ConsoleFlag.FORCE));
    }

    /** Lets QEMU run a command as it is written and gives its whole answer. */
    public String monitorCommand(String command, Set<MonitorFlag> flags) {
        Machine machine = live().machine();
        return flags.contains(MonitorFlag.HMP)
                ? machine.humanCommand(command)
                : machine.command(command);
    }
}
