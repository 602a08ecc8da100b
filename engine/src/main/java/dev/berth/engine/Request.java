package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.DestroyFlag;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.PowerMode;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.UndefineFlag;
import dev.berth.store.RuntimeState;

import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What a guest's owner can be asked to do. */
sealed interface Request {
    /** Stores a definition, the first or another. */
    record Define(Domain domain) implements Request {}

    record Undefine(Set<UndefineFlag> flags) implements Request {}

    /** The new name is claimed already. */
    record Rename(String name) implements Request {}

    record SetAutostart(boolean on) implements Request {}

    record EditMetadata(MetadataEdit edit, Set<Impact> impact) implements Request {}

    /** Takes over, or clears up after, what an earlier daemon left running. */
    record Adopt(RuntimeState left, int id, Domain domain, CompletableFuture<Void> seen)
            implements Request {}

    /** Starts from the definition. */
    record Start(Set<StartFlag> flags) implements Request {}

    /** Nothing came of a claim: frees it, unless somebody else made something of it. */
    record Abandon() implements Request {}

    /** Starts from a document that is not stored. */
    record Create(Domain domain, Set<StartFlag> flags) implements Request {}

    record Suspend() implements Request {}

    record Resume() implements Request {}

    record Shutdown(Set<PowerMode> modes) implements Request {}

    record Reboot(Set<PowerMode> modes) implements Request {}

    record Reset() implements Request {}

    /**
     * @param target the guest's number when it was asked; a later run is left alone
     */
    record Destroy(Set<DestroyFlag> flags, OptionalInt target) implements Request {}
}
