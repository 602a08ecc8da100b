package dev.berth.daemon;

import dev.berth.qapi.QemuTraits;

import java.nio.file.Path;

/** A QEMU of this host and what it can do. */
record Emulator(Path binary, QemuTraits traits) {}
