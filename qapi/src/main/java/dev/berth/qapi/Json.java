package dev.berth.qapi;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * An immutable JSON value (RFC 8259). Objects keep the order in which their members were put and
 * numbers keep their literal, so what was parsed prints as it was. The accessors answer empty where
 * the value is absent or of another kind; {@code demand…} refuses both.
 */
public sealed interface Json {

    /** An object; equal to another with the same members in any order. */
    record Members(Map<String, Json> values) implements Json {
        static final Members EMPTY = new Members(Map.of());

        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** This object with the member put last, or replaced in its place. */
        public Members with(String name, Json value) {
            var copy = new LinkedHashMap<>(values);
            copy.put(name, value);
            return new Members(copy);
        }

        public Members with(String name, String value) {
            return with(name, new Text(value));
        }

        public Members with(String name, long value) {
            return with(name, of(value));
        }

        public Members with(String name, boolean value) {
            return with(name, of(value));
        }

        /** A 64-bit number that is to be printed without a sign. */
        public Members withUnsigned(String name, long value) {
            return with(name, new Number(Long.toUnsignedString(value)));
        }

        public Members with(String name, Collection<?> values) {
            return with(name, array(values));
        }

        /** The member where there is a value, converted as {@link Json#of(Object)} does. */
        public Members withOptional(String name, Optional<?> value) {
            return value.isPresent() ? with(name, of(value.get())) : this;
        }

        public Members withOptional(String name, OptionalInt value) {
            return value.isPresent() ? with(name, value.getAsInt()) : this;
        }

        public Members withOptional(String name, OptionalLong value) {
            return value.isPresent() ? with(name, value.getAsLong()) : this;
        }

        public Members without(String name) {
            var copy = new LinkedHashMap<>(values);
            copy.remove(name);
            return new Members(copy);
        }

        /** This object with the other's members put after its own, replacing those it has. */
        public Members withAll(Members other) {
            var copy = new LinkedHashMap<>(values);
            copy.putAll(other.values);
            return new Members(copy);
        }

        @Override
        public String toString() {
            return JsonText.compact(this);
        }
    }

    /** An array. */
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return JsonText.compact(this);
        }
    }

    /** A string. */
    record Text(String value) implements Json {
        @Override
        public String toString() {
            return JsonText.compact(this);
        }
    }

    /** A number as it was written: two numbers are equal when their literals are. */
    record Number(String literal) implements Json {
        private static final Pattern GRAMMAR =
                Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

        public Number {
            if (!GRAMMAR.matcher(literal).matches()) {
                throw new JsonException("'" + literal + "' is not a JSON number");
            }
        }

        /** The whole number; one above 2⁶³−1 comes as its unsigned 64 bits. */
        public OptionalLong whole() {
            try {
                return OptionalLong.of(
                        literal.startsWith("-")
                                ? Long.parseLong(literal)
                                : Long.parseUnsignedLong(literal));
            } catch (NumberFormatException notWhole) {
                return OptionalLong.empty();
            }
        }

        public BigDecimal decimal() {
            return new BigDecimal(literal);
        }

        @Override
        public String toString() {
            return literal;
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** The literal null. */
    record Null() implements Json {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** An object without members, to be built upon with {@code with}. */
    static Members object() {
        return Members.EMPTY;
    }

    static Items array(Json... values) {
        return new Items(List.of(values));
    }

    /** An array of values, each converted as {@link #of(Object)} does. */
    static Items array(Collection<?> values) {
        return new Items(values.stream().map(Json::of).toList());
    }

    static Text of(String value) {
        return new Text(value);
    }

    static Number of(long value) {
        return new Number(Long.toString(value));
    }

    static Bool of(boolean value) {
        return new Bool(value);
    }

    /** A string, number, truth value, collection or JSON as JSON; anything else is refused. */
    static Json of(Object value) {
        return switch (value) {
            case Json json -> json;
            case String text -> new Text(text);
            case java.lang.Number number -> new Number(number.toString());
            case Boolean bool -> new Bool(bool);
            case Collection<?> items -> array(items);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    /** Reads one value and nothing after it; limits as in {@link JsonSequence}. */
    static Json parse(String text) {
        return JsonSequence.only(text);
    }

    /** Reads one value of UTF-8 text and nothing after it, and closes the stream. */
    static Json parse(InputStream stream) {
        return JsonSequence.only(stream);
    }

    /** Several lines, indented by two spaces. */
    default String pretty() {
        return JsonText.pretty(this);
    }

    default Optional<Json> get(String name) {
        return this instanceof Members members
                ? Optional.ofNullable(members.values().get(name))
                : Optional.empty();
    }

    /** The value below several names, one inside the other. */
    default Optional<Json> at(String... names) {
        Optional<Json> found = Optional.of(this);
        for (String name : names) {
            found = found.flatMap(json -> json.get(name));
        }
        return found;
    }

    default boolean has(String name) {
        return get(name).isPresent();
    }

    default Optional<String> text(String name) {
        return get(name).flatMap(Json::asText);
    }

    /** The whole number; one above 2⁶³−1 comes as its unsigned 64 bits. */
    default OptionalLong integer(String name) {
        return get(name).map(Json::asInteger).orElse(OptionalLong.empty());
    }

    /** True where the member is there and true. */
    default boolean flag(String name) {
        return get(name).flatMap(Json::asBool).orElse(false);
    }

    default Optional<Boolean> bool(String name) {
        return get(name).flatMap(Json::asBool);
    }

    /** The elements of the array; none where it is absent. */
    default List<Json> items(String name) {
        return get(name).map(Json::asItems).orElse(List.of());
    }

    default Optional<Members> members(String name) {
        return get(name).flatMap(Json::asMembers);
    }

    default Optional<String> asText() {
        return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    default OptionalLong asInteger() {
        return this instanceof Number number ? number.whole() : OptionalLong.empty();
    }

    default Optional<Boolean> asBool() {
        return this instanceof Bool bool ? Optional.of(bool.value()) : Optional.empty();
    }

    default List<Json> asItems() {
        return this instanceof Items items ? items.values() : List.of();
    }

    default Optional<Members> asMembers() {
        return this instanceof Members members ? Optional.of(members) : Optional.empty();
    }

    default String demandText(String name) {
        return text(name).orElseThrow(() -> JsonText.lacking(this, "a string", name));
    }

    default long demandInteger(String name) {
        return integer(name).orElseThrow(() -> JsonText.lacking(this, "a whole number", name));
    }

    default boolean demandBool(String name) {
        return bool(name).orElseThrow(() -> JsonText.lacking(this, "true or false", name));
    }

    default Members demandMembers(String name) {
        return members(name).orElseThrow(() -> JsonText.lacking(this, "an object", name));
    }
}
