package dev.berth.store;

import java.util.Optional;
import java.util.UUID;

/**
 * A guest's definition.
 *
 * @param text its canonical XML
 * @param revision counts the changes of this UUID's definition
 * @param replaces the name that the guest had at the revision before, if it was another
 */
public record Definition(
        String name,
        UUID uuid,
        String text,
        boolean autostart,
        long revision,
        Optional<String> replaces) {
    public static Definition first(String name, UUID uuid, String text) {
        return new Definition(name, uuid, text, false, 1, Optional.empty());
    }

    /** The same guest with another text. */
    public Definition withText(String changed) {
        return new Definition(name, uuid, changed, autostart, revision + 1, Optional.empty());
    }

    public Definition withAutostart(boolean changed) {
        return new Definition(name, uuid, text, changed, revision + 1, Optional.empty());
    }

    /** The same guest under another name, which {@code changedText} carries already. */
    public Definition withName(String changed, String changedText) {
        return new Definition(
                changed, uuid, changedText, autostart, revision + 1, Optional.of(name));
    }
}
