package dev.berth.model.codec;

import dev.berth.model.xml.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The kinds of {@link Part}. A path names where a value stands: {@code @bus}, {@code target@bus},
 * {@code title}, {@code a/b@c}, or {@code .} for the element's own text.
 */
public final class Parts {
    private Parts() {}

    /** A value that must be there. */
    public static <T, V> Part<T, V> required(String path, ValueCodec<V> codec, Function<T, V> get) {
        Path where = Path.of(path);
        return part(
                in ->
                        value(where, codec, in)
                                .orElseThrow(
                                        () -> in.refuse(where + " is missing; it is required")),
                (owner, out) -> where.write(codec.write(get.apply(owner)), out));
    }

    public static <T, V> Part<T, Optional<V>> optional(
            String path, ValueCodec<V> codec, Function<T, Optional<V>> get) {
        Path where = Path.of(path);
        return part(
                in -> readable(() -> value(where, codec, in)),
                (owner, out) -> get.apply(owner).ifPresent(v -> where.write(codec.write(v), out)));
    }

    /** A value that is {@code otherwise} where the document is silent, and is always written. */
    public static <T, V> Part<T, V> or(
            String path, ValueCodec<V> codec, V otherwise, Function<T, V> get) {
        Path where = Path.of(path);
        return part(
                in -> readable(() -> value(where, codec, in)).orElse(otherwise),
                (owner, out) -> where.write(codec.write(get.apply(owner)), out));
    }

    /**
     * A value that is {@code silent} where the document is silent, and is written only when it
     * differs.
     */
    public static <T, V> Part<T, V> unless(
            String path, ValueCodec<V> codec, V silent, Function<T, V> get) {
        Path where = Path.of(path);
        return part(
                in -> readable(() -> value(where, codec, in)).orElse(silent),
                (owner, out) -> {
                    V value = get.apply(owner);
                    if (!value.equals(silent)) {
                        where.write(codec.write(value), out);
                    }
                });
    }

    /** An empty element whose presence means yes. */
    public static <T> Part<T, Boolean> present(String path, Predicate<T> get) {
        Path where = Path.of(path);
        return part(
                in -> where.holder(in).isPresent(),
                (owner, out) -> {
                    if (get.test(owner)) {
                        where.write("", out);
                    }
                });
    }

    public static <T, V> Part<T, V> child(ElementCodec<V> codec, Function<T, V> get) {
        return part(
                in ->
                        codec.read(
                                in.child(codec.name())
                                        .orElseThrow(() ->
                                                in.refuse(
                                                        "<"
                                                                + codec.name()
                                                                + "> is missing; it is required"))),
                (owner, out) -> out.append(codec.writer(get.apply(owner))));
    }

    /** A child that is {@code silent} where the document has none, and is always written. */
    public static <T, V> Part<T, V> childOr(ElementCodec<V> codec, V silent, Function<T, V> get) {
        return part(
                in -> readable(() -> in.child(codec.name()).map(codec::read)).orElse(silent),
                (owner, out) -> out.append(codec.writer(get.apply(owner))));
    }

    public static <T, V> Part<T, Optional<V>> optionalChild(
            ElementCodec<V> codec, Function<T, Optional<V>> get) {
        return part(
                in -> readable(() -> in.child(codec.name()).map(codec::read)),
                (owner, out) -> get.apply(owner).map(codec::writer).ifPresent(out::append));
    }

    /** Every child so named, in order. */
    public static <T, V> Part<T, List<V>> children(
            ElementCodec<V> codec, Function<T, List<V>> get) {
        return part(
                in -> all(in.children(codec.name()), codec::read),
                (owner, out) -> get.apply(owner).forEach(v -> out.append(codec.writer(v))));
    }

    /** The texts of every child so named, in order. */
    public static <T, V> Part<T, List<V>> values(
            String name, ValueCodec<V> codec, Function<T, List<V>> get) {
        return part(
                in -> all(in.children(name), c -> convert(c, "", codec, c.text())),
                (owner, out) ->
                        get.apply(owner).forEach(v -> out.append(name).text(codec.write(v))));
    }

    /** A group of components that lie in the owner's own element. */
    public static <T, V> Part<T, V> inline(Shape<V> shape, Function<T, V> get) {
        return part(shape::read, (owner, out) -> shape.write(get.apply(owner), out));
    }

    /** Children of several kinds in one list, in the document's order. */
    public static <T, V> Part<T, List<V>> anyOf(
            List<ElementCodec<? extends V>> codecs, Kind<V> kind, Function<T, List<V>> get) {
        Map<String, ElementCodec<? extends V>> byName = new LinkedHashMap<>();
        codecs.forEach(c -> byName.put(c.name(), c));
        return part(
                in -> {
                    List<Element> known =
                            in.element().children().stream()
                                    .filter(e -> e.name().namespace().isEmpty())
                                    .filter(e -> byName.containsKey(e.name().local()))
                                    .toList();
                    return all(
                            known,
                            e ->
                                    (V)
                                            Objects.requireNonNull(byName.get(e.name().local()))
                                                    .read(in.reader(e)));
                },
                (owner, out) -> get.apply(owner).forEach(v -> kind.write(v, out)));
    }

    /** How a value of a list of several kinds is written: by its own kind's codec. */
    @FunctionalInterface
    public interface Kind<V> {
        void write(V value, ElementWriter out);
    }

    /** Appends {@code value} to {@code out} as a child element. */
    public static <V> void append(ElementCodec<V> codec, V value, ElementWriter out) {
        out.append(codec.writer(value));
    }

    /** A child kept as it is, such as metadata. */
    public static <T> Part<T, Optional<Element>> whole(
            String name, Function<T, Optional<Element>> get) {
        return part(
                in -> {
                    Optional<Element> child = in.element().child(name);
                    child.ifPresent(in::takeWhole);
                    return child;
                },
                (owner, out) -> get.apply(owner).ifPresent(out::add));
    }

    /** Keeps what the owner's other parts did not take; the last part of its shape. */
    public static <T> Part<T, Source> rest(Function<T, Source> get) {
        return restOrdered(get);
    }

    /**
     * As {@link #rest}, where the children so named are written in this order, whichever part wrote
     * or kept them.
     */
    public static <T> Part<T, Source> restOrdered(Function<T, Source> get, String... order) {
        List<String> names = List.of(order);
        return part(
                in -> new Source(in.element().at(), in.surrender()),
                (owner, out) -> {
                    out.restore(get.apply(owner).unknown());
                    out.order(names);
                });
    }

    /** A part of its two halves. */
    public static <T, V> Part<T, V> part(Read<V> read, Write<T> write) {
        return new Part<>() {
            @Override
            public V read(ElementReader in) {
                return read.read(in);
            }

            @Override
            public void write(T owner, ElementWriter out) {
                write.write(owner, out);
            }
        };
    }

    /** The half of a part that reads. */
    @FunctionalInterface
    public interface Read<V> {
        V read(ElementReader in);
    }

    /** The half of a part that writes. */
    @FunctionalInterface
    public interface Write<T> {
        void write(T owner, ElementWriter out);
    }

    /** Those that can be read; the problems of the others are told. */
    private static <E, V> List<V> all(List<E> from, Function<E, V> read) {
        List<V> values = new ArrayList<>();
        for (E one : from) {
            readable(() -> Optional.of(read.apply(one))).ifPresent(values::add);
        }
        return values;
    }

    /** The value, or empty where it could not be read, which was told: the reader goes on. */
    private static <V> Optional<V> readable(Supplier<Optional<V>> read) {
        try {
            return read.get();
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    private static <V> Optional<V> value(Path where, ValueCodec<V> codec, ElementReader in) {
        return where.holder(in)
                .flatMap(h -> where.leaf(h).map(text -> convert(h, where.leafName(), codec, text)));
    }

    private static <V> V convert(ElementReader in, String where, ValueCodec<V> codec, String text) {
        try {
            return codec.read(text);
        } catch (IllegalValue e) {
            throw in.refuse((where.isEmpty() ? "" : where + ": ") + e.getMessage());
        }
    }
}
