package dev.berth.cli;

import dev.berth.qapi.Json;

/** What {@code berth --version} says. */
final class About {
    static final String VERSION = "0.1.0";

    /** Whose verbs, words and columns the command has. */
    static final String LIBVIRT_VERSION = "9.0.0";

    private About() {}

    static Report report() {
        String jdk = System.getProperty("java.runtime.version", "unknown");
        return new Plain(
                "berth %s (libvirt %s, JDK %s)\n".formatted(VERSION, LIBVIRT_VERSION, jdk),
                Json.object()
                        .with("berth", VERSION)
                        .with("libvirt", LIBVIRT_VERSION)
                        .with("jdk", jdk));
    }
}
