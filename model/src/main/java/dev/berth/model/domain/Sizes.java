package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sizes with a unit attribute: read in any of libvirt's units, written in KiB. */
final class Sizes {
    private static final Map<String, Long> UNITS =
            Map.ofEntries(
                    Map.entry("b", 1L),
                    Map.entry("bytes", 1L),
                    Map.entry("kb", 1000L),
                    Map.entry("k", 1L << 10),
                    Map.entry("kib", 1L << 10),
                    Map.entry("mb", 1_000_000L),
                    Map.entry("m", 1L << 20),
                    Map.entry("mib", 1L << 20),
                    Map.entry("gb", 1_000_000_000L),
                    Map.entry("g", 1L << 30),
                    Map.entry("gib", 1L << 30),
                    Map.entry("tb", 1_000_000_000_000L),
                    Map.entry("t", 1L << 40),
                    Map.entry("tib", 1L << 40),
                    Map.entry("pib", 1L << 50),
                    Map.entry("p", 1L << 50),
                    Map.entry("eib", 1L << 60));

    private Sizes() {}

    /** The size in KiB of the child so named; rounded up to whole KiB, as libvirt does. */
    static <T> Part<T, Optional<Long>> kib(String name, Function<T, Optional<Long>> get) {
        return part(
                in -> in.child(name).map(Sizes::readKib),
                (owner, out) -> get.apply(owner).ifPresent(kib -> writeKib(kib, out.child(name))));
    }

    /**
     * As {@link #kib}, for a size further below.
     *
     * @param parent names of the elements on the way, a slash between
     */
    static <T> Part<T, Optional<Long>> kibAt(
            String parent, String name, Function<T, Optional<Long>> get) {
        List<String> way = List.of(parent.split("/"));
        return part(
                in -> {
                    Optional<ElementReader> holder = Optional.of(in);
                    for (String step : way) {
                        holder = holder.flatMap(h -> h.child(step));
                    }
                    return holder.flatMap(h -> h.child(name)).map(Sizes::readKib);
                },
                (owner, out) -> {
                    Optional<Long> kib = get.apply(owner);
                    if (kib.isPresent()) {
                        ElementWriter holder = out;
                        for (String step : way) {
                            holder = holder.child(step);
                        }
                        writeKib(kib.get(), holder.child(name));
                    }
                });
    }

    /** The size in KiB that the element's own text says. */
    static long readKib(ElementReader in) {
        return readKib(in, "KiB");
    }

    static long readKib(ElementReader in, String silentUnit) {
        return kib(in.text(), in.attribute("unit").orElse(silentUnit), in);
    }

    /** The size in KiB that the element's {@code value} and {@code unit} say. */
    static long valueKib(ElementReader in) {
        return Math.ceilDiv(valueBytes(in), 1024);
    }

    /** As {@link #valueKib(ElementReader)}, of the child so named. */
    static long valueKib(String child, ElementReader in) {
        return Math.ceilDiv(valueBytes(child, in), 1024);
    }

    /** In bytes, of the child so named. */
    static long valueBytes(String child, ElementReader in) {
        return valueBytes(
                in.child(child).orElseThrow(() -> in.refuse("<" + child + "> is missing")));
    }

    private static long valueBytes(ElementReader in) {
        return bytes(required("value", in), in.attribute("unit").orElse("KiB"), in);
    }

    /** A number that an attribute must give. */
    static long number(String attribute, ElementReader in) {
        try {
            return Values.LONG.read(required(attribute, in));
        } catch (IllegalValue e) {
            throw in.refuse(attribute + ": " + e.getMessage());
        }
    }

    private static String required(String attribute, ElementReader in) {
        return in.attribute(attribute).orElseThrow(() -> in.refuse(attribute + " is missing"));
    }

    /** The size in KiB; problems are told as {@code in}'s. */
    static long kib(String text, String unit, ElementReader in) {
        return Math.ceilDiv(bytes(text, unit, in), 1024);
    }

    private static long bytes(String text, String unit, ElementReader in) {
        Long scale = UNITS.get(unit.toLowerCase(Locale.ROOT));
        if (scale == null) {
            throw in.refuse("'" + unit + "' is not a unit; use b, KiB, MiB, GiB or TiB");
        }
        try {
            long number = Values.LONG.read(text);
            return Math.multiplyExact(number, scale);
        } catch (IllegalValue e) {
            throw in.refuse(String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw in.refuse("'" + text + "' " + unit + " is more than 8 EiB");
        }
    }

    /** The size in bytes of the element's own text; bytes where no unit is given. */
    static long readBytes(ElementReader in) {
        String unit = in.attribute("unit").orElse("bytes");
        Long scale = UNITS.get(unit.toLowerCase(Locale.ROOT));
        if (scale == null) {
            throw in.refuse("'" + unit + "' is not a unit; use bytes, KiB, MiB or GiB");
        }
        try {
            return Math.multiplyExact(Values.LONG.read(in.text()), scale);
        } catch (IllegalValue e) {
            throw in.refuse(String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw in.refuse("'" + in.text() + "' " + unit + " is more than 8 EiB");
        }
    }

    static void writeKib(long kib, ElementWriter out) {
        out.attribute("unit", "KiB");
        out.text(Long.toString(kib));
    }

    /** In MiB where it is whole MiB. */
    static void writeMib(long kib, ElementWriter out) {
        if (kib % 1024 == 0) {
            out.attribute("unit", "MiB");
            out.text(Long.toString(kib / 1024));
        } else {
            writeKib(kib, out);
        }
    }
}
