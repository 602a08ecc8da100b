package dev.berth.engine;

import dev.berth.host.HostProcess;
import dev.berth.host.ImageLoans;
import dev.berth.host.ProcessIdentity;
import dev.berth.host.Signal;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.xml.Element;
import dev.berth.plan.profile.Directories;
import dev.berth.store.RuntimeState;
import dev.berth.store.Supervision;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes all that a guest's start did to the host, in reverse. It works from what is on disk alone,
 * so that a failed start, an ordinary stop and a new daemon after a crash leave the same: nothing.
 */
final class Clearance {
    private static final Duration DIE = Duration.ofSeconds(20);
    private static final Duration LAST_WRITES = Duration.ofSeconds(2);

    private final Path guests;
    private final ImageLoans loans;
    private final TpmEmulators tpms;

    Clearance(Path guests, ImageLoans loans, TpmEmulators tpms) {
        this.guests = guests;
        this.loans = loans;
        this.tpms = tpms;
    }

    private interface Undo {
        void run() throws InterruptedException;
    }

    /** Every step is tried; what failed is told once, all together. */
    void clear(RuntimeState state) {
        List<RuntimeException> failures = new ArrayList<>();
        String uuid = text(state.domain(), "uuid");
        Path folder = folder(state);
        attempt(failures, () -> endQemu(state, uuid, folder));
        attempt(failures, () -> endCompanions(state));
        attempt(failures, () -> endTpms(state));
        attempt(failures, () -> loans.giveBack(uuid));
        attempt(failures, () -> ListeningSockets.delete(state.domain()));
        attempt(failures, () -> GuestFolder.delete(folder));
        if (!failures.isEmpty()) {
            BerthException all =
                    new BerthException(
                            ErrorCode.SYSTEM_ERROR,
                            "guest '%s' could not be cleared away: %s"
                                    .formatted(
                                            text(state.domain(), "name"),
                                            failures.getFirst().getMessage()),
                            failures.getFirst());
            failures.subList(1, failures.size()).forEach(all::addSuppressed);
            throw all;
        }
    }

    private static void attempt(List<RuntimeException> failures, Undo undo) {
        try {
            undo.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add(new BerthException(ErrorCode.OPERATION_FAILED, "it was interrupted", e));
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    /** The guest's own folder. */
    Path folder(RuntimeState state) {
        int id = Integer.parseInt(state.domain().attribute("id").orElseThrow());
        return guests.resolve(Directories.shortName(id, text(state.domain(), "name")));
    }

    private static String text(Element domain, String child) {
        return domain.child(child).map(Element::text).map(String::strip).orElse("");
    }

    private static void endQemu(RuntimeState state, String uuid, Path folder)
            throws InterruptedException {
        if (state.pid().isEmpty()) {
            for (HostProcess orphan : Orphans.of(uuid, folder)) {
                end(orphan);
            }
            return;
        }
        Optional<HostProcess> process = process(state);
        if (process.isPresent()) {
            end(process.get());
        }
    }

    /** QEMU's process, when it is still the one that was written down. */
    static Optional<HostProcess> process(RuntimeState state) {
        return state.pid()
                .flatMap(pid ->
                        state.supervision()
                                .flatMap(Supervision::startTicks)
                                .map(ticks -> new ProcessIdentity(pid, ticks)))
                .flatMap(HostProcess::adopt);
    }

    private static void endCompanions(RuntimeState state) throws InterruptedException {
        for (Supervision.Companion companion :
                state.supervision().map(Supervision::companions).orElse(List.of())) {
            Optional<HostProcess> process =
                    HostProcess.adopt(new ProcessIdentity(companion.pid(), companion.startTicks()));
            if (process.isPresent() && !endsItself(process.get())) {
                end(process.get());
            }
        }
    }

    /** With QEMU's connection; only then is all that it keeps on disk. */
    private static boolean endsItself(HostProcess process) throws InterruptedException {
        process.signal(Signal.TERM);
        return process.awaitExit(LAST_WRITES).isPresent();
    }

    private void endTpms(RuntimeState state) throws InterruptedException {
        for (HostProcess orphan : tpms.clear(state.domain())) {
            end(orphan);
        }
    }

    private static void end(HostProcess process) throws InterruptedException {
        process.signal(Signal.KILL);
        if (process.awaitExit(DIE).isEmpty()) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    process + " is not gone %d s after SIGKILL".formatted(DIE.toSeconds()));
        }
    }
}
