package dev.berth.daemon;

import dev.berth.engine.Engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The QEMUs of this host that guests can be run by. */
record Emulators(Engine engine, Path programs) {
    private static final List<String> ARCHITECTURES = List.of("x86_64", "aarch64");

    static Emulators of(Engine engine) {
        return new Emulators(engine, Path.of("/usr/bin"));
    }

    /** Those that are installed. */
    List<Emulator> all() {
        return ARCHITECTURES.stream()
                .map(architecture -> programs.resolve("qemu-system-" + architecture))
                .filter(Files::isExecutable)
                .map(binary -> new Emulator(binary, engine.traits(binary)))
                .toList();
    }
}
