package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.xml.Element;

import java.util.List;
import java.util.Optional;

/**
 * What the host gives a guest and holds it to: shares, limits, pinning, security labels. None of it
 * shows in a QEMU's command line, so the elements are kept as they are for those who carry it out.
 */
public record HostTuning(List<Element> elements) {
    public static final HostTuning NONE = new HostTuning(List.of());

    private static final List<String> NAMES =
            List.of(
                    "blkiotune",
                    "memtune",
                    "cputune",
                    "resource",
                    "idmap",
                    "perf",
                    "seclabel",
                    "keywrap",
                    "throttlegroups");

    static final Shape<HostTuning> SHAPE = Shape.of(t -> t, whole());

    public HostTuning {
        elements = List.copyOf(elements);
    }

    public List<Element> all(String name) {
        return elements.stream().filter(e -> e.is(name)).toList();
    }

    public Optional<Element> one(String name) {
        return all(name).stream().findFirst();
    }

    private static Part<HostTuning, HostTuning> whole() {
        return part(HostTuning::read, (t, out) -> t.elements.forEach(out::add));
    }

    private static HostTuning read(ElementReader in) {
        List<Element> found =
                NAMES.stream().flatMap(name -> in.element().children(name).stream()).toList();
        found.forEach(in::takeWhole);
        return new HostTuning(found);
    }
}
