package dev.berth.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How many columns of a terminal a text fills. */
final class TextWidth {

    private TextWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            width += letter < 0x300 ? 1 : of(text.codePointAt(i));
            if (Character.isHighSurrogate(letter)) {
                i++;
            }
        }
        return width;
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** The ranges of Unicode's East Asian Width W and F that hold letters and pictures. */
    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115f
                        || within(point, 0x2e80, 0xa4cf)
                        || within(point, 0xac00, 0xd7a3)
                        || within(point, 0xf900, 0xfaff)
                        || within(point, 0xfe30, 0xfe6f)
                        || within(point, 0xff00, 0xff60)
                        || within(point, 0xffe0, 0xffe6)
                        || within(point, 0x1f300, 0x1faff)
                        || within(point, 0x20000, 0x3fffd));
    }

    private static boolean within(int point, int low, int high) {
        return low <= point && point <= high;
    }

    /** The text with control characters as {@code \xNN}, so that no cell breaks its line. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(point -> {
                    if (Character.isISOControl(point)) {
                        escape(escaped, point);
                    } else {
                        escaped.appendCodePoint(point);
                    }
                });
        return escaped.toString();
    }

    private static void escape(StringBuilder into, int point) {
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            into.append(String.format(Locale.ROOT, "\\x%02x", octet));
        }
    }
}
