package dev.berth.model.codec;

import java.util.Locale;
import java.util.UUID;

/** Codecs for the kinds of value that many elements share. */
public final class Values {
    public static final ValueCodec<String> TEXT = ValueCodec.of(text -> text, text -> text);

    /** A text that may not be empty. */
    public static final ValueCodec<String> NAME =
            ValueCodec.of(
                    text -> {
                        if (text.isBlank()) {
                            throw new IllegalValue("is empty; give it a value");
                        }
                        return text;
                    },
                    text -> text);

    public static final ValueCodec<Boolean> YES_NO = choice("yes", "no");
    public static final ValueCodec<Boolean> ON_OFF = choice("on", "off");

    /** A whole number from 0 to 2147483647; {@code 0x} introduces hexadecimal. */
    public static final ValueCodec<Integer> COUNT =
            ValueCodec.of(text -> (int) number(text, 0, Integer.MAX_VALUE), String::valueOf);

    public static final ValueCodec<Integer> INTEGER =
            ValueCodec.of(
                    text -> (int) number(text, Integer.MIN_VALUE, Integer.MAX_VALUE),
                    String::valueOf);

    /** A whole number from 0 to 2^63 - 1. */
    public static final ValueCodec<Long> LONG =
            ValueCodec.of(text -> number(text, 0, Long.MAX_VALUE), String::valueOf);

    public static final ValueCodec<Long> SIGNED_LONG =
            ValueCodec.of(text -> number(text, Long.MIN_VALUE, Long.MAX_VALUE), String::valueOf);

    public static final ValueCodec<UUID> UUIDS = ValueCodec.of(Values::uuid, UUID::toString);

    private Values() {}

    /** A number written as {@code 0x} and at least {@code digits} hexadecimal digits. */
    public static ValueCodec<Integer> hex(int digits) {
        String format = "0x%0" + digits + "x";
        return ValueCodec.of(
                text -> (int) number(text, 0, 0xFFFF_FFFFL),
                value -> String.format(Locale.ROOT, format, value));
    }

    /** As {@link #hex(int)}, for numbers of up to 63 bits. */
    public static ValueCodec<Long> longHex(int digits) {
        String format = "0x%0" + digits + "x";
        return ValueCodec.of(
                text -> number(text, 0, Long.MAX_VALUE),
                value -> String.format(Locale.ROOT, format, value));
    }

    private static ValueCodec<Boolean> choice(String yes, String no) {
        return ValueCodec.of(
                text -> {
                    if (text.equals(yes) || text.equals(no)) {
                        return text.equals(yes);
                    }
                    throw new IllegalValue(
                            "'" + text + "' is neither '" + yes + "' nor '" + no + "'");
                },
                value -> value ? yes : no);
    }

    private static long number(String text, long least, long most) throws IllegalValue {
        try {
            long value = Long.decode(decodable(text.strip()));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalValue("'" + text + "' is not a number");
        }
        throw new IllegalValue("'" + text + "' is outside " + least + " to " + most);
    }

    /** {@link Long#decode} takes a leading zero for octal; people who write 08 mean eight. */
    private static String decodable(String text) {
        boolean octal =
                text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
        return octal ? text.replaceFirst("^0+(?=\\d)", "") : text;
    }

    private static UUID uuid(String text) throws IllegalValue {
        String digits = text.strip().replace("-", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{32}")) {
            throw new IllegalValue("'" + text + "' is not a UUID of 32 hexadecimal digits");
        }
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16),
                Long.parseUnsignedLong(digits.substring(16), 16));
    }
}
