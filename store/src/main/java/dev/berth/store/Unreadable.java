package dev.berth.store;

import java.nio.file.Path;

/** A file that the store or its user cannot make sense of; it stays where it is. */
public record Unreadable(Path file, String reason) {}
