package dev.berth.store;

import java.nio.file.Path;

/**
 * A definition as it lies on disk; the name and, where put there by hand, the UUID are known only
 * to who reads its text.
 *
 * @param text the document without the store's own line
 */
public record StoredFile(Path file, String text, boolean autostart, long revision) {}
