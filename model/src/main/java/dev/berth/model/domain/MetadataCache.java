package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;

import java.util.Optional;
import java.util.function.Function;

/** How much memory QEMU may use for the tables of a qcow2 image. */
final class MetadataCache {
    private MetadataCache() {}

    /**
     * Bytes, below {@code <driver>} of a disk or {@code <format>} of a layer.
     *
     * @param parent that element's name
     */
    static <T> Part<T, Optional<Long>> below(String parent, Function<T, Optional<Long>> get) {
        return part(
                in -> size(in, parent).map(Sizes::readBytes),
                (owner, out) -> get.apply(owner).ifPresent(b -> write(b, out.child(parent))));
    }

    private static Optional<ElementReader> size(ElementReader in, String parent) {
        return in.child(parent)
                .flatMap(p -> p.child("metadata_cache"))
                .flatMap(c -> c.child("max_size"));
    }

    private static void write(long bytes, ElementWriter parent) {
        ElementWriter size = parent.child("metadata_cache").child("max_size");
        size.attribute("unit", "bytes");
        size.text(Long.toString(bytes));
    }
}
