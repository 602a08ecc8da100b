package dev.berth.engine;

import dev.berth.host.Confinement;
import dev.berth.host.Descriptor;
import dev.berth.host.HostProcess;
import dev.berth.host.PassedDescriptor;
import dev.berth.host.Spawn;
import dev.berth.model.BerthException;
import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.Plan;
import dev.berth.plan.step.Preparation;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.QueryChardevs;
import dev.berth.qapi.QueryCpus;
import dev.berth.qmp.QmpSession;
import dev.berth.qmp.Subscription;
import dev.berth.store.Places;
import dev.berth.store.RuntimeState;
import dev.berth.store.Supervision;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries out the plan of one start: prepare, open, spawn, greet, ask. On the owner's thread.
 *
 * @param folder the guest's own
 */
record QemuLaunch(
        Places places, Preparations preparations, Plan plan, QemuTraits traits, Path folder) {
    /** How long QEMU's last words may take to reach its log once its monitor is gone. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    /** All or nothing. */
    Machine run(
            String guest,
            RuntimeState starting,
            Clearance clearance,
            Consumer<RuntimeState> spawned,
            Consumer<MachineEvent> listener) {
        RuntimeState state = starting;
        try {
            for (Preparation preparation : plan.preparations()) {
                Optional<Supervision.Companion> companion = preparations.make(preparation);
                if (companion.isPresent()) {
                    state = beside(state, companion.get());
                    spawned.accept(state);
                }
            }
            CommandLine commandLine = new CommandLine(traits);
            List<String> command = new ArrayList<>(List.of(plan.emulator()));
            command.addAll(commandLine.arguments(plan));
            GuestLog log = GuestLog.begin(places.guestLog(guest), command);
            Taps taps = new Taps(plan);
            HostProcess process = spawn(command, log, taps);
            state = running(state.withDomain(LiveTaps.in(state.domain(), taps.names())), process);
            spawned.accept(state);
            try {
                return greet(guest, state, process, listener);
            } catch (BerthException e) {
                awaitLastWords(process);
                throw LaunchFailure.of(guest, plan, commandLine, log.said(), e);
            }
        } catch (RuntimeException failure) {
            undo(clearance, state, failure);
            throw failure;
        }
    }

    private static RuntimeState beside(RuntimeState state, Supervision.Companion companion) {
        Supervision supervision = state.supervision().orElseGet(Supervision::starting);
        List<Supervision.Companion> all = new ArrayList<>(supervision.companions());
        all.add(companion);
        return state.withSupervision(supervision.withCompanions(all));
    }

    private static void undo(Clearance clearance, RuntimeState state, RuntimeException failure) {
        try {
            clearance.clear(state);
        } catch (BerthException e) {
            failure.addSuppressed(e);
        }
    }

    private HostProcess spawn(List<String> command, GuestLog log, Taps taps) {
        List<PassedDescriptor> passed = new ArrayList<>();
        try (Descriptor output = log.open()) {
            plan.descriptors().forEach(it -> passed.add(preparations.open(it, folder, taps)));
            Spawn spawn =
                    new Spawn(
                            command,
                            plan.environment(),
                            passed,
                            Optional.of(output),
                            Optional.of(Path.of("/")));
            Optional<Confinement> confinement = preparations.confinement();
            return confinement.map(spawn::confined).orElse(spawn).start();
        } finally {
            // Ours must be closed before we connect: else a QEMU that died would never refuse.
            passed.forEach(it -> it.descriptor().close());
            taps.close();
        }
    }

    private RuntimeState running(RuntimeState starting, HostProcess process) {
        Supervision supervision = starting.supervision().orElseGet(Supervision::starting);
        return new RuntimeState(
                starting.state(),
                Optional.of(process.pid()),
                starting.taints(),
                Optional.of(
                        new RuntimeState.Monitor(QemuMonitor.socket(folder).toString(), "unix")),
                starting.vcpus(),
                Optional.of(supervision.withStartTicks(process.identity().startTicks())),
                starting.domain(),
                starting.source());
    }

    private Machine greet(
            String guest,
            RuntimeState state,
            HostProcess process,
            Consumer<MachineEvent> listener) {
        Subscription events = QemuMonitor.events();
        QmpSession session =
                QemuMonitor.open(Path.of(state.monitor().orElseThrow().path()), guest, events);
        try {
            MonitorSteps.say(plan.steps(), session);
            List<RuntimeState.Vcpu> vcpus =
                    session.run(new QueryCpus()).stream()
                            .map(cpu -> new RuntimeState.Vcpu(cpu.index(), cpu.thread()))
                            .toList();
            RuntimeState facts =
                    state.withVcpus(new RuntimeState.Vcpus(vcpus))
                            .withDomain(
                                    LivePtys.in(state.domain(), session.run(new QueryChardevs())));
            return new QemuMachine(guest, facts, process, session, events, listener);
        } catch (BerthException e) {
            session.close();
            throw e;
        }
    }

    private static void awaitLastWords(HostProcess process) {
        try {
            process.awaitExit(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
