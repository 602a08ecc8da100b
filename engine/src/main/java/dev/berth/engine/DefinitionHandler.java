package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Identity;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.UndefineFlag;
import dev.berth.store.Definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Changes what is stored of a guest. On the owner's thread. */
final class DefinitionHandler {
    private final Desk desk;

    DefinitionHandler(Desk desk) {
        this.desk = desk;
    }

    void define(Domain domain) {
        Snapshot before = desk.snapshot();
        Optional<Snapshot.Persistent> old = before.persistent();
        Definition stored =
                old.map(p -> p.stored().withText(domain.write()))
                        .orElseGet(() ->
                                Definition.first(before.name(), before.uuid(), domain.write()));
        store(stored, domain);
        if (before.phase() instanceof Phase.Nascent) {
            desk.publish(new Phase.Off(dev.berth.model.vocabulary.ShutoffReason.UNKNOWN));
        }
        desk.publish(desk.snapshot().updated(before.live().isPresent()));
        desk.emit(old.isPresent() ? Lifecycle.DEFINED_UPDATED : Lifecycle.DEFINED_ADDED);
    }

    private void store(Definition stored, Domain domain) {
        desk.surroundings().definitions().save(stored);
        show(stored, domain);
    }

    private void show(Definition stored, Domain domain) {
        desk.publish(desk.snapshot().with(Optional.of(new Snapshot.Persistent(stored, domain))));
    }

    void undefine(Set<UndefineFlag> flags) {
        Snapshot before = desk.snapshot();
        Domain domain = before.persistent().orElseThrow().domain();
        Optional<Path> nvram = Nvram.file(domain).filter(Files::exists);
        boolean drop = flags.contains(UndefineFlag.NVRAM);
        if (nvram.isPresent() && !drop && !flags.contains(UndefineFlag.KEEP_NVRAM)) {
            throw new BerthException(
                    ErrorCode.OPERATION_INVALID,
                    "cannot undefine domain with nvram; say --nvram or --keep-nvram");
        }
        refuseBoth(flags);
        desk.surroundings().definitions().delete(before.name());
        desk.publish(before.with(Optional.<Snapshot.Persistent>empty()));
        if (before.phase() instanceof Phase.Off) {
            desk.publish(new Phase.Gone());
            desk.surroundings().registry().forget(before.uuid());
        }
        desk.emit(Lifecycle.UNDEFINED_REMOVED);
        nvram.filter(_ -> drop).ifPresent(this::delete);
        boolean keep = TpmEmulators.persistent(domain) || flags.contains(UndefineFlag.KEEP_TPM);
        if (before.phase() instanceof Phase.Off && (flags.contains(UndefineFlag.TPM) || !keep)) {
            desk.surroundings().hypervisor().forgetTpm(before.uuid());
        }
    }

    private static void refuseBoth(Set<UndefineFlag> flags) {
        if (flags.containsAll(Set.of(UndefineFlag.TPM, UndefineFlag.KEEP_TPM))) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "a TPM's state is kept or deleted; --tpm and --keep-tpm"
                            + " exclude one another");
        }
    }

    private void delete(Path nvram) {
        try {
            Files.deleteIfExists(nvram);
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "guest '%s' is undefined, but its nvram %s cannot be deleted: %s"
                            .formatted(desk.snapshot().name(), nvram, e),
                    e);
        }
    }

    /** Others see the guest under both names until this is done; the store never does. */
    void rename(String name) {
        Snapshot before = desk.snapshot();
        Snapshot.Persistent old = before.persistent().orElseThrow();
        Domain domain = old.domain().withIdentity(named(old.domain().identity(), name));
        Definition renamed = old.stored().withName(name, domain.write());
        desk.surroundings().definitions().rename(renamed);
        desk.publish(before.named(name));
        show(renamed, domain);
        GuestIdentity was = before.identity();
        desk.surroundings()
                .events()
                .publish(new GuestEvent.LifecycleChanged(was, Lifecycle.UNDEFINED_RENAMED));
        desk.emit(Lifecycle.DEFINED_RENAMED);
    }

    private static Identity named(Identity old, String name) {
        return new Identity(
                name,
                old.uuid(),
                old.generationId(),
                old.title(),
                old.description(),
                old.metadata());
    }

    void autostart(boolean on) {
        Snapshot.Persistent old = desk.snapshot().persistent().orElseThrow();
        store(old.stored().withAutostart(on), old.domain());
    }

    void metadata(MetadataEdit edit, Set<Impact> impact) {
        boolean live = desk.snapshot().live().isPresent();
        boolean toLive = live && (impact.isEmpty() || impact.contains(Impact.LIVE));
        boolean toStored = impact.contains(Impact.CONFIG) || (!live && impact.isEmpty());
        if (toStored) {
            Snapshot.Persistent old = desk.snapshot().persistent().orElseThrow();
            Domain changed = edit.applyTo(old.domain());
            store(old.stored().withText(changed.write()), changed);
        }
        if (toLive) {
            Phase.Live running = desk.snapshot().live().orElseThrow();
            desk.update(running.with(edit.applyTo(running.domain())));
        }
        desk.emit(guest -> new GuestEvent.MetadataChanged(guest, edit.kind(), edit.uri()));
    }
}
