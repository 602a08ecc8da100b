package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Element;

import java.nio.file.Path;
import java.util.Optional;

/** A guest's copy of its firmware's variables. */
final class Nvram {
    private Nvram() {}

    /** The file that the domain names for it. */
    static Optional<Path> file(Domain domain) {
        return Domain.CODEC
                .write(domain)
                .child("os")
                .flatMap(os -> os.child("nvram"))
                .map(Element::text)
                .map(String::strip)
                .filter(text -> text.startsWith("/"))
                .map(Path::of);
    }
}
