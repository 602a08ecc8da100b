package dev.berth.tinyguest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What decides how the tiny guest turns out, apart from the packages of the day. */
final class Recipe {
    /** Goes up with a change to the code that makes it; the resources count by themselves. */
    private static final byte VERSION = 1;

    private static final int KEY_BYTES = 6;

    private Recipe() {}

    /** A short name for the recipe. */
    static String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(VERSION);
            for (String resource : List.of("init", "modules", "power-button")) {
                digest.update(Initramfs.resource(resource));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
