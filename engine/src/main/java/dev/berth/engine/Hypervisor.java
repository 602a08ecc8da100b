package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Problems;
import dev.berth.qapi.QemuTraits;
import dev.berth.store.RuntimeState;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the engine asks of QEMU and the host. */
interface Hypervisor {
    /**
     * What a QEMU can do.
     *
     * @throws BerthException CONFIG_UNSUPPORTED when there is no such program
     */
    QemuTraits traits(Path emulator);

    /**
     * A document made whole, ready to be stored.
     *
     * @param newGuest whether the guest's ABI may still be chosen
     * @param found problems found in it so far; they are thrown with those found here
     */
    Domain resolve(Domain domain, boolean newGuest, Problems found);

    /** How a document would be started; nothing is touched. */
    Planned plan(Domain domain);

    /**
     * Starts QEMU with its processors stopped. When that fails nothing is left of it, and the error
     * says what QEMU said.
     *
     * @param spawned told once QEMU's process exists, with the state to remember by then
     * @param listener hears what the machine tells, in order, on a thread that must not be held up
     */
    Machine launch(
            RuntimeState starting,
            Domain domain,
            int id,
            Consumer<RuntimeState> spawned,
            Consumer<MachineEvent> listener);

    /**
     * Holds the process of a machine that an earlier daemon started, without a word to QEMU; empty
     * when it is gone.
     */
    Optional<Machine> hold(RuntimeState state);

    /** Takes over a machine that an earlier daemon started; empty when its process is gone. */
    Optional<Adopted> adopt(RuntimeState state, Consumer<MachineEvent> listener);

    /**
     * Clears away all that a guest had on the host while it ran or was started: its process and
     * companions if they live, images' owners, taps, sockets, its folder. What is gone already is
     * passed over.
     */
    void clear(RuntimeState state);

    /** Deletes what a guest's emulated TPM remembers; nothing where it has none. */
    void forgetTpm(UUID uuid);

    /**
     * A machine taken over.
     *
     * @param now what its processors do; empty when QEMU does not answer
     */
    record Adopted(Machine machine, Optional<RunState> now) {}

    /** What QEMU says it does ({@code query-status}). */
    enum RunState {
        RUNNING,
        STOPPED,
        SHUT_DOWN,
        PANICKED,
        IO_ERROR,
        WATCHDOG,
        SUSPENDED
    }
}
