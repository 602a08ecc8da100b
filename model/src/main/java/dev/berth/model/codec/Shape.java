package dev.berth.model.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a record lies in an element: its components in order, each with its part. A {@link Source}
 * part, which keeps what the others did not take, comes last.
 */
public final class Shape<T> {
    private final Function<List<Object>, T> make;
    private final List<Part<T, ?>> parts;

    private Shape(Function<List<Object>, T> make, List<Part<T, ?>> parts) {
        this.make = make;
        this.parts = parts;
    }

    /** Reads every part, so that all problems are told, then makes the record. */
    public T read(ElementReader in) {
        List<Object> values = new ArrayList<>(parts.size());
        boolean whole = true;
        for (Part<T, ?> part : parts) {
            try {
                values.add(part.read(in));
            } catch (Unreadable _) {
                whole = false;
            }
        }
        if (!whole) {
            throw new Unreadable();
        }
        try {
            return make.apply(values);
        } catch (IllegalArgumentException e) {
            throw in.refuse(String.valueOf(e.getMessage()));
        }
    }

    public void write(T value, ElementWriter out) {
        parts.forEach(part -> part.write(value, out));
    }

    @SuppressWarnings({
        "unchecked",
        "TypeParameterUnusedInFormals"
    }) // the part at this place made the value at this place
    private static <V> V at(List<Object> values, int place) {
        return (V) values.get(place);
    }

    public static <T, A> Shape<T> of(Make1<A, T> make, Part<T, A> a) {
        return new Shape<>(v -> make.make(at(v, 0)), List.of(a));
    }

    public static <T, A, B> Shape<T> of(Make2<A, B, T> make, Part<T, A> a, Part<T, B> b) {
        return new Shape<>(v -> make.make(at(v, 0), at(v, 1)), List.of(a, b));
    }

    public static <T, A, B, C> Shape<T> of(
            Make3<A, B, C, T> make, Part<T, A> a, Part<T, B> b, Part<T, C> c) {
        return new Shape<>(v -> make.make(at(v, 0), at(v, 1), at(v, 2)), List.of(a, b, c));
    }

    public static <T, A, B, C, D> Shape<T> of(
            Make4<A, B, C, D, T> make, Part<T, A> a, Part<T, B> b, Part<T, C> c, Part<T, D> d) {
        return new Shape<>(
                v -> make.make(at(v, 0), at(v, 1), at(v, 2), at(v, 3)), List.of(a, b, c, d));
    }

    public static <T, A, B, C, D, E> Shape<T> of(
            Make5<A, B, C, D, E, T> make,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e) {
        return new Shape<>(
                v -> make.make(at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4)),
                List.of(a, b, c, d, e));
    }

    public static <T, A, B, C, D, E, F> Shape<T> of(
            Make6<A, B, C, D, E, F, T> make,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e,
            Part<T, F> f) {
        return new Shape<>(
                v -> make.make(at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5)),
                List.of(a, b, c, d, e, f));
    }

    public static <T, A, B, C, D, E, F, G> Shape<T> of(
            Make7<A, B, C, D, E, F, G, T> make,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e,
            Part<T, F> f,
            Part<T, G> g) {
        return new Shape<>(
                v ->
                        make.make(
                                at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5),
                                at(v, 6)),
                List.of(a, b, c, d, e, f, g));
    }

    public static <T, A, B, C, D, E, F, G, H> Shape<T> of(
            Make8<A, B, C, D, E, F, G, H, T> make,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e,
            Part<T, F> f,
            Part<T, G> g,
            Part<T, H> h) {
        return new Shape<>(
                v ->
                        make.make(
                                at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4), at(v, 5),
                                at(v, 6), at(v, 7)),
                List.of(a, b, c, d, e, f, g, h));
    }

    /** A constructor of 1. */
    @FunctionalInterface
    public interface Make1<A, T> {
        T make(A a);
    }

    /** A constructor of 2. */
    @FunctionalInterface
    public interface Make2<A, B, T> {
        T make(A a, B b);
    }

    /** A constructor of 3. */
    @FunctionalInterface
    public interface Make3<A, B, C, T> {
        T make(A a, B b, C c);
    }

    /** A constructor of 4. */
    @FunctionalInterface
    public interface Make4<A, B, C, D, T> {
        T make(A a, B b, C c, D d);
    }

    /** A constructor of 5. */
    @FunctionalInterface
    public interface Make5<A, B, C, D, E, T> {
        T make(A a, B b, C c, D d, E e);
    }

    /** A constructor of 6. */
    @FunctionalInterface
    public interface Make6<A, B, C, D, E, F, T> {
        T make(A a, B b, C c, D d, E e, F f);
    }

    /** A constructor of 7. */
    @FunctionalInterface
    public interface Make7<A, B, C, D, E, F, G, T> {
        T make(A a, B b, C c, D d, E e, F f, G g);
    }

    /** A constructor of 8. */
    @FunctionalInterface
    public interface Make8<A, B, C, D, E, F, G, H, T> {
        T make(A a, B b, C c, D d, E e, F f, G g, H h);
    }
}
