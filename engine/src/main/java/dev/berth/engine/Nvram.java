package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Firmware;

import java.nio.file.Path;
import java.util.Optional;

/** A guest's copy of its firmware's variables. */
final class Nvram {
    private Nvram() {}

    /** The file that the domain names for it. */
    static Optional<Path> file(Domain domain) {
        return domain.platform()
                .os()
                .firmware()
                .nvram()
                .flatMap(Firmware.Nvram::path)
                .filter(path -> path.startsWith("/"))
                .map(Path::of);
    }
}
