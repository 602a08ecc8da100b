package dev.berth.wire.xdr;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads XDR (RFC 4506). A size that came over the wire is checked against its limit and against
 * what is left of the message before anything of that size is made.
 */
public final class XdrReader {
    private static final int UNIT = 4;
    private static final int STRING_MAX = 4 * 1024 * 1024;

    private final ByteBuffer buffer;

    public XdrReader(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    public int remaining() {
        return buffer.remaining();
    }

    /** Refuses a message that is longer than what was read of it. */
    public void end() {
        if (buffer.hasRemaining()) {
            throw new XdrException(
                    buffer.remaining() + " bytes are left over at the end of the message");
        }
    }

    public int int32() {
        need(UNIT);
        return buffer.getInt();
    }

    public long int64() {
        need(2 * UNIT);
        return buffer.getLong();
    }

    public double float64() {
        need(2 * UNIT);
        return buffer.getDouble();
    }

    public int int8() {
        return inRange(int32(), Byte.MIN_VALUE, Byte.MAX_VALUE, "char");
    }

    public int uint8() {
        return inRange(int32(), 0, 0xff, "unsigned char");
    }

    public int uint16() {
        return inRange(int32(), 0, 0xffff, "unsigned short");
    }

    public UUID uuid() {
        return new UUID(int64(), int64());
    }

    public String string() {
        return string(STRING_MAX);
    }

    public String string(int limit) {
        int length = count(limit, 1, "string");
        ByteBuffer bytes = take(length);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(bytes)
                            .toString();
            if (text.indexOf('\0') >= 0) {
                throw new XdrException("a string of " + length + " bytes has a zero byte in it");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new XdrException("a string of " + length + " bytes is not UTF-8");
        }
    }

    public Opaque opaque(int limit) {
        int length = count(limit, 1, "opaque");
        byte[] bytes = new byte[length];
        take(length).get(bytes);
        return Opaque.owning(bytes);
    }

    /** Characters of four bytes each, as XDR has them in arrays. */
    public Opaque chars(int limit) {
        return fixedChars(count(limit, UNIT, "char array"));
    }

    public Opaque fixedChars(int length) {
        need(length * UNIT);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) inRange(buffer.getInt(), Byte.MIN_VALUE, 0xff, "char");
        }
        return Opaque.owning(bytes);
    }

    public <T> Optional<T> optional(Function<XdrReader, T> element) {
        int present = int32();
        return switch (present) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(element.apply(this));
            default ->
                    throw new XdrException(
                            "an optional value is marked " + present + ", not 0 or 1");
        };
    }

    /** An array of at most {@code limit} elements, each at least {@code least} bytes long. */
    public <T> List<T> list(int limit, int least, Function<XdrReader, T> element) {
        int count = count(limit, least, "array");
        List<T> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            elements.add(element.apply(this));
        }
        return elements;
    }

    private int count(int limit, int least, String what) {
        int count = int32();
        if (count < 0 || count > limit) {
            throw new XdrException(
                    "%s of %d elements, at most %d are allowed"
                            .formatted(what, Integer.toUnsignedLong(count), limit));
        }
        if ((long) count * least > buffer.remaining()) {
            throw new XdrException(
                    "%s of %d elements, but only %d bytes of the message are left"
                            .formatted(what, count, buffer.remaining()));
        }
        return count;
    }

    private ByteBuffer take(int length) {
        int padding = -length & (UNIT - 1);
        need(length + padding);
        ByteBuffer bytes = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        for (int i = 0; i < padding; i++) {
            if (buffer.get() != 0) {
                throw new XdrException("the padding after " + length + " bytes is not zero");
            }
        }
        return bytes;
    }

    private void need(int bytes) {
        if (buffer.remaining() < bytes) {
            throw new XdrException(
                    "the message ends %d bytes too early".formatted(bytes - buffer.remaining()));
        }
    }

    private static int inRange(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new XdrException("%d is not a value of an %s".formatted(value, what));
        }
        return value;
    }
}
