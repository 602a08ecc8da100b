package dev.berth.engine;

import dev.berth.host.Confinement;
import dev.berth.host.HostProcess;
import dev.berth.host.ImageLoans;
import dev.berth.host.KvmProbe;
import dev.berth.host.PortReservations;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.xml.InvalidDocument;
import dev.berth.model.xml.Problems;
import dev.berth.plan.Launch;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.resolve.ResolvedDomain;
import dev.berth.plan.resolve.Resolver;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.QueryStatus;
import dev.berth.qmp.QmpException;
import dev.berth.qmp.QmpSession;
import dev.berth.qmp.Subscription;
import dev.berth.store.Places;
import dev.berth.store.RuntimeState;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** QEMU on this host. Any thread. */
final class QemuHypervisor implements Hypervisor {
    private static final List<Path> DEVICES =
            List.of(Path.of("/dev/kvm"), Path.of("/dev/vhost-net"), Path.of("/dev/vhost-vsock"));

    /** The number of a guest that does not run. */
    private static final int NO_ID = -1;

    private final EngineSettings settings;
    private final Optional<Confinement> confinement;
    private final ImageLoans loans;
    private final TpmEmulators tpms;
    private final Clearance clearance;
    private final QemuBinaries binaries;
    private final HostFacts facts;
    private final PortReservations ports = new PortReservations();

    QemuHypervisor(EngineSettings settings) {
        Places places = settings.places();
        if (settings.group().isPresent()) {
            throw Unsupported.feature("a group for QEMU other than its user's own (qemu_group)");
        }
        this.settings = settings;
        this.facts = new HostFacts(settings);
        this.confinement = settings.user().map(user -> Confinement.of(user, DEVICES));
        this.loans = new ImageLoans(places.lib().resolve("loans"), confinement);
        this.tpms =
                new TpmEmulators(
                        places.lib().resolve("swtpm"), places.run().resolve("helper"), confinement);
        this.clearance = new Clearance(HostFacts.guests(places), loans, tpms);
        this.binaries = new QemuBinaries(places, confinement, () -> kvm().works());
    }

    private KvmProbe.Answer kvm() {
        Path qemu = Path.of("/usr/bin/qemu-system-" + HostFacts.architecture());
        return new KvmProbe(qemu, confinement, settings.places().cache()).ask();
    }

    /** After a crash: images that no guest in {@code uuids} uses are given back. */
    void keepOnly(Set<String> uuids) {
        loans.keepOnly(uuids);
    }

    @Override
    public Domain resolve(Domain domain, boolean newGuest, Problems found) {
        try {
            if (domain.type() == Domain.Type.KVM) {
                requireKvm();
            }
            HostProfile host = facts.look();
            return Resolver.resolve(domain, traits(domain, host), host, newGuest, found).domain();
        } catch (InvalidDocument all) {
            throw all;
        } catch (BerthException other) {
            found.throwWith(other);
            throw other;
        }
    }

    private void requireKvm() {
        KvmProbe.Answer kvm = kvm();
        if (!kvm.works()) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "this host cannot run guests of type='kvm': %s; use <domain type='qemu'>"
                            .formatted(kvm.reason()));
        }
    }

    private ResolvedDomain resolved(Domain domain, HostProfile host, boolean newGuest) {
        return Resolver.resolve(domain, traits(domain, host), host, newGuest);
    }

    private QemuTraits traits(Domain domain, HostProfile host) {
        String arch = domain.platform().os().type().arch().orElse(host.architecture());
        String emulator = domain.devices().emulator().orElse(host.emulator(arch));
        return traits(Path.of(emulator));
    }

    @Override
    public QemuTraits traits(Path emulator) {
        return binaries.traits(emulator);
    }

    @Override
    public Planned plan(Domain domain) {
        HostProfile host = facts.look();
        QemuTraits traits = traits(domain, host);
        ResolvedDomain resolved = resolved(domain, host, false);
        return new Planned(Launch.plan(resolved, NO_ID, traits, host), traits);
    }

    /** They would have to be plugged once QEMU is there; without, the guest had too few. */
    private static void refuseLateVcpus(Domain domain) {
        boolean late =
                domain.processors().vcpus().stream()
                        .anyMatch(it -> it.enabled() && it.hotpluggable().orElse(false));
        if (late) {
            throw Unsupported.feature("starting with a vCPU that is hot-pluggable and enabled");
        }
    }

    @Override
    public Machine launch(
            RuntimeState starting,
            Domain domain,
            int id,
            Consumer<RuntimeState> spawned,
            Consumer<MachineEvent> listener) {
        refuseLateVcpus(domain);
        HostProfile host = facts.look();
        QemuTraits traits = traits(domain, host);
        try (HostAllotments allotments = new HostAllotments(ports)) {
            ResolvedDomain resolved =
                    resolved(BackingChain.complete(domain), host, false)
                            .running(id, host.directories())
                            .allotted(allotments.of(domain));
            RuntimeState named = starting.withDomain(Documents.live(resolved.domain(), id));
            String borrower = domain.identity().uuid().orElseThrow().toString();
            QemuLaunch launch =
                    new QemuLaunch(
                            settings.places(),
                            new Preparations(confinement, loans, tpms, borrower),
                            Launch.plan(resolved, id, traits, host),
                            traits,
                            clearance.folder(named));
            return launch.run(domain.name(), named, clearance, spawned, listener);
        }
    }

    @Override
    public Optional<Machine> hold(RuntimeState state) {
        String guest = Documents.read(state.domain()).name();
        return Clearance.process(state).map(it -> new SilentMachine(guest, state, it, _ -> {}));
    }

    @Override
    public Optional<Adopted> adopt(RuntimeState state, Consumer<MachineEvent> listener) {
        Optional<HostProcess> process = Clearance.process(state);
        return process.map(it -> takeOver(it, state, listener));
    }

    private static Adopted takeOver(
            HostProcess process, RuntimeState state, Consumer<MachineEvent> listener) {
        String guest = Documents.read(state.domain()).name();
        Path socket = Path.of(state.monitor().orElseThrow().path());
        Subscription events = QemuMonitor.events();
        try {
            QmpSession session =
                    QemuMonitor.open(
                            socket, guest, dev.berth.qapi.Patience.SHORT.duration(), events);
            QemuMachine machine = new QemuMachine(guest, state, process, session, events, listener);
            return new Adopted(machine, Optional.of(runState(machine.ask(new QueryStatus()))));
        } catch (QmpException silent) {
            return new Adopted(
                    new SilentMachine(guest, state, process, listener), Optional.empty());
        }
    }

    private static RunState runState(QueryStatus.Status status) {
        return switch (status.state()) {
            case RUNNING, DEBUG -> status.running() ? RunState.RUNNING : RunState.STOPPED;
            case SHUTDOWN -> RunState.SHUT_DOWN;
            case GUEST_PANICKED -> RunState.PANICKED;
            case IO_ERROR -> RunState.IO_ERROR;
            case WATCHDOG -> RunState.WATCHDOG;
            case SUSPENDED -> RunState.SUSPENDED;
            case INMIGRATE,
                    INTERNAL_ERROR,
                    PAUSED,
                    POSTMIGRATE,
                    PRELAUNCH,
                    FINISH_MIGRATE,
                    RESTORE_VM,
                    SAVE_VM,
                    COLO ->
                    RunState.STOPPED;
        };
    }

    @Override
    public void forgetTpm(UUID uuid) {
        tpms.forget(uuid);
    }

    @Override
    public void clear(RuntimeState state) {
        clearance.clear(state);
    }
}
