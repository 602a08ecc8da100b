package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;

import java.util.Optional;
import java.util.function.Function;

/** One image or device of the host: where it is, and what is needed to open it. */
public record Storage(StorageType type, Location location, StorageOptions options) {
    /** No medium. */
    public static Storage empty(StorageType type) {
        return new Storage(type, new Location.Empty(), StorageOptions.NONE);
    }

    public boolean isEmpty() {
        return location instanceof Location.Empty;
    }

    public Storage withOptions(StorageOptions changed) {
        return new Storage(type, location, changed);
    }

    /** The owner's {@code type} attribute and its {@code <source>}. */
    static <T> Part<T, Storage> inOwner(Function<T, Storage> get) {
        return part(Storage::read, (owner, out) -> get.apply(owner).write(out));
    }

    private static Storage read(ElementReader in) {
        StorageType type = type(in);
        Optional<ElementReader> source = in.child("source");
        return source.map(s -> shape(type).read(s)).orElse(empty(type));
    }

    private static StorageType type(ElementReader in) {
        try {
            return StorageType.CODEC.read(in.attribute("type").orElse("file"));
        } catch (IllegalValue e) {
            throw in.refuse("type: " + e.getMessage());
        }
    }

    private static Shape<Storage> shape(StorageType type) {
        return Shape.of(
                (location, options) -> new Storage(type, location, options),
                part(in -> Location.read(type, in), (s, out) -> Location.write(s.location(), out)),
                inline(StorageOptions.SHAPE, Storage::options));
    }

    private void write(ElementWriter out) {
        out.firstAttribute("type", type.token());
        if (!isEmpty() || !options.equals(StorageOptions.NONE)) {
            shape(type).write(this, out.child("source"));
        }
    }
}
