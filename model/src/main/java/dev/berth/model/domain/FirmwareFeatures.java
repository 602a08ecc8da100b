package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.append;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of {@link Firmware} that lie unusually: features in a wrapper, a path that may be blank.
 */
final class FirmwareFeatures {
    static final Part<Firmware, List<Firmware.Feature>> PART =
            part(FirmwareFeatures::read, FirmwareFeatures::write);

    private FirmwareFeatures() {}

    private static List<Firmware.Feature> read(ElementReader in) {
        return in.child("firmware").stream()
                .flatMap(wrapper -> wrapper.children("feature").stream())
                .map(Firmware.Feature.CODEC::read)
                .toList();
    }

    private static void write(Firmware firmware, ElementWriter out) {
        if (!firmware.features().isEmpty()) {
            ElementWriter wrapper = out.child("firmware");
            firmware.features().forEach(f -> append(Firmware.Feature.CODEC, f, wrapper));
        }
    }

    /** The element's own text; blank means none. */
    static <T> Part<T, Optional<String>> path(Function<T, Optional<String>> get) {
        return part(
                in -> Optional.of(in.text().strip()).filter(t -> !t.isEmpty()),
                (owner, out) -> get.apply(owner).ifPresent(out::text));
    }

    /** The path as text, or as a source of its own where the type is given. */
    static Part<Firmware.Nvram, Optional<String>> nvramPath() {
        return part(FirmwareFeatures::readPath, FirmwareFeatures::writePath);
    }

    private static Optional<String> readPath(ElementReader in) {
        Optional<String> text = Optional.of(in.text().strip()).filter(t -> !t.isEmpty());
        return in.child("source").flatMap(s -> s.attribute("file")).or(() -> text);
    }

    private static void writePath(Firmware.Nvram nvram, ElementWriter out) {
        nvram.path()
                .ifPresent(path -> {
                    if (nvram.type().isPresent()) {
                        out.child("source").attribute("file", path);
                    } else {
                        out.text(path);
                    }
                });
    }
}
