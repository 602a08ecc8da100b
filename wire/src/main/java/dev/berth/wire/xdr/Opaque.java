package dev.berth.wire.xdr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that travel as they are; compared by content. */
public final class Opaque {
    public static final Opaque EMPTY = new Opaque(new byte[0]);

    private final byte[] bytes;

    private Opaque(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Opaque of(byte[] bytes) {
        return new Opaque(bytes.clone());
    }

    /** A C string with its terminating zero. */
    public static Opaque ofText(String text) {
        return new Opaque((text + '\0').getBytes(StandardCharsets.UTF_8));
    }

    /** A C string padded with zeroes to {@code length} bytes, shortened where it is longer. */
    public static Opaque ofText(String text, int length) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = new byte[length];
        System.arraycopy(encoded, 0, padded, 0, Math.min(encoded.length, length - 1));
        return new Opaque(padded);
    }

    /** The bytes up to the first zero, as text. */
    public String text() {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    public int length() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The array itself; the codecs, which do not change it, need no copy. */
    byte[] shared() {
        return bytes;
    }

    static Opaque owning(byte[] bytes) {
        return new Opaque(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opaque that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Opaque[" + bytes.length + " bytes]";
    }
}
