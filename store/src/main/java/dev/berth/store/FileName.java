package dev.berth.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A name as a file's name. Ordinary names stay as they are; control characters, slashes, percent
 * signs and a leading dot are written as {@code %XX}; what would be longer than a file system takes
 * is cut and told apart by its digest.
 */
final class FileName {
    private static final int LONGEST = 255;
    private static final int DIGEST_BYTES = 16;

    private FileName() {}

    /** The file for {@code name}; differs for different names and never starts with a dot. */
    static String of(String name, String suffix) {
        String escaped = escape(name);
        if (bytes(escaped + suffix) <= LONGEST) {
            return escaped + suffix;
        }
        String tail = "%~" + digest(name) + suffix;
        return cut(escaped, LONGEST - bytes(tail)) + tail;
    }

    private static String escape(String name) {
        StringBuilder escaped = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean awkward =
                    character < ' '
                            || character == '/'
                            || character == '%'
                            || character == 0x7f
                            || (character == '.' && i == 0);
            if (awkward) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static String cut(String text, int longest) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > longest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
