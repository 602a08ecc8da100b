package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Problems;
import dev.berth.qapi.QemuTraits;
import dev.berth.store.RuntimeState;
import dev.berth.store.Supervision;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A host whose QEMUs are objects of the test; they outlive the engines that started them. */
final class ScriptedHypervisor implements Hypervisor {
    private final Map<Long, ScriptedMachine> machines = new HashMap<>();
    private final AtomicLong pids = new AtomicLong(1000);
    private Optional<BerthException> refusal = Optional.empty();

    /** Lets every launch fail once QEMU was spawned. */
    void refuse(String message) {
        refusal = Optional.of(new BerthException(ErrorCode.INTERNAL_ERROR, message));
    }

    void allow() {
        refusal = Optional.empty();
    }

    synchronized long alive() {
        return machines.values().stream().filter(ScriptedMachine::alive).count();
    }

    synchronized ScriptedMachine machine(long pid) {
        return machines.get(pid);
    }

    /** The one machine that runs. */
    synchronized ScriptedMachine only() {
        return machines.values().stream()
                .filter(ScriptedMachine::alive)
                .reduce((a, b) -> {
                    throw new IllegalStateException("two run");
                })
                .orElseThrow();
    }

    @Override
    public QemuTraits traits(Path emulator) {
        throw new BerthException(ErrorCode.CONFIG_UNSUPPORTED, "there is no " + emulator);
    }

    @Override
    public Domain resolve(Domain domain, boolean newGuest, Problems found) {
        found.throwIfAny();
        return domain;
    }

    @Override
    public Planned plan(Domain domain) {
        throw new UnsupportedOperationException("no script plans");
    }

    @Override
    public Machine launch(
            RuntimeState starting,
            Domain domain,
            int id,
            Consumer<RuntimeState> spawned,
            Consumer<MachineEvent> listener) {
        long pid = pids.incrementAndGet();
        Supervision supervision = starting.supervision().orElseThrow();
        RuntimeState running =
                starting.withPid(pid).withSupervision(supervision.withStartTicks(pid));
        ScriptedMachine machine = new ScriptedMachine(running, listener);
        synchronized (this) {
            machines.put(pid, machine);
        }
        try {
            spawned.accept(running);
            refusal.ifPresent(it -> {
                throw it;
            });
        } catch (BerthException e) {
            machine.end();
            throw e;
        }
        return machine;
    }

    @Override
    public synchronized Optional<Machine> hold(RuntimeState state) {
        return state.pid().map(machines::get).filter(ScriptedMachine::alive).map(it -> it);
    }

    @Override
    public synchronized Optional<Adopted> adopt(
            RuntimeState state, Consumer<MachineEvent> listener) {
        return state.pid()
                .map(machines::get)
                .filter(ScriptedMachine::alive)
                .map(machine -> {
                    machine.adoptedBy(state, listener);
                    return new Adopted(machine, Optional.of(machine.runState()));
                });
    }

    @Override
    public void forgetTpm(UUID uuid) {}

    @Override
    public void clear(RuntimeState state) {
        // As the real one: what was spawned but not yet written down is found by its guest.
        String uuid = state.domain().child("uuid").orElseThrow().text();
        synchronized (this) {
            machines.values().stream()
                    .filter(it ->
                            uuid.equals(it.facts().domain().child("uuid").orElseThrow().text()))
                    .forEach(ScriptedMachine::end);
        }
    }
}
