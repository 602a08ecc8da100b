package dev.berth.engine;

import dev.berth.model.vocabulary.XmlFlag;

import java.util.Optional;
import java.util.Set;

/**
 * Remembers the description that was asked for last: clients ask for the same one over and over,
 * and it changes only with the document that it is made of. Any thread.
 */
final class LatestText {
    private record Latest(Object document, Set<XmlFlag> flags, String text) {
        // Comparing two documents by value would cost as much as writing one.
        @SuppressWarnings("ReferenceEquality")
        boolean answers(Object now, Set<XmlFlag> asked) {
            return document == now && flags.equals(asked);
        }
    }

    private volatile Optional<Latest> latest = Optional.empty();

    String of(Snapshot snapshot, Set<XmlFlag> flags) {
        Object document = DefinitionText.document(snapshot, flags);
        Optional<Latest> known = latest.filter(it -> it.answers(document, flags));
        if (known.isPresent()) {
            return known.get().text();
        }
        String text = DefinitionText.of(snapshot, flags);
        if (!flags.contains(XmlFlag.SECURE)) {
            latest = Optional.of(new Latest(document, Set.copyOf(flags), text));
        }
        return text;
    }
}
