package dev.berth.wire.xdr;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Writes XDR (RFC 4506) into a buffer that grows up to the limit of a message. */
public final class XdrWriter {
    /** The longest message, in bytes, its length word included. */
    public static final int MESSAGE_MAX = 32 * 1024 * 1024 + 4;

    private static final int UNIT = 4;
    private static final int STRING_MAX = 4 * 1024 * 1024;

    private ByteBuffer buffer;

    public XdrWriter() {
        this(256);
    }

    public XdrWriter(int expected) {
        buffer = ByteBuffer.allocate(expected);
    }

    /** What was written so far, from its beginning. */
    public ByteBuffer written() {
        return buffer.duplicate().flip();
    }

    public int position() {
        return buffer.position();
    }

    /** Overwrites the four bytes at {@code position}. */
    public void patch(int position, int value) {
        buffer.putInt(position, value);
    }

    public void int32(int value) {
        room(UNIT);
        buffer.putInt(value);
    }

    public void int64(long value) {
        room(2 * UNIT);
        buffer.putLong(value);
    }

    public void float64(double value) {
        room(2 * UNIT);
        buffer.putDouble(value);
    }

    public void int8(int value) {
        int32(value);
    }

    public void uint8(int value) {
        int32(value);
    }

    public void uint16(int value) {
        int32(value);
    }

    public void uuid(UUID value) {
        int64(value.getMostSignificantBits());
        int64(value.getLeastSignificantBits());
    }

    public void value(XdrValue value) {
        value.write(this);
    }

    public void string(String value) {
        string(value, STRING_MAX);
    }

    public void string(String value, int limit) {
        counted(value.getBytes(StandardCharsets.UTF_8), limit, "string");
    }

    public void opaque(Opaque value, int limit) {
        counted(value.shared(), limit, "opaque");
    }

    /** Bytes without a length or padding, as a stream carries them. */
    public void raw(ByteBuffer bytes) {
        room(bytes.remaining());
        buffer.put(bytes);
    }

    public void chars(Opaque value, int limit) {
        count(value.length(), limit, "char array");
        fixedChars(value, value.length());
    }

    public void fixedChars(Opaque value, int length) {
        if (value.length() != length) {
            throw new XdrException(
                    "%d characters where the protocol has %d".formatted(value.length(), length));
        }
        room(length * UNIT);
        for (byte character : value.shared()) {
            buffer.putInt(character);
        }
    }

    public <T> void optional(Optional<T> value, BiConsumer<XdrWriter, T> element) {
        int32(value.isPresent() ? 1 : 0);
        value.ifPresent(present -> element.accept(this, present));
    }

    public <T> void list(List<T> values, int limit, BiConsumer<XdrWriter, T> element) {
        count(values.size(), limit, "array");
        for (T value : values) {
            element.accept(this, value);
        }
    }

    private void counted(byte[] bytes, int limit, String what) {
        count(bytes.length, limit, what);
        int padding = -bytes.length & (UNIT - 1);
        room(bytes.length + padding);
        buffer.put(bytes);
        for (int i = 0; i < padding; i++) {
            buffer.put((byte) 0);
        }
    }

    private void count(int count, int limit, String what) {
        if (count > limit) {
            throw new XdrException(
                    "%s of %d elements, the protocol allows %d".formatted(what, count, limit));
        }
        int32(count);
    }

    private void room(int bytes) {
        if (buffer.remaining() >= bytes) {
            return;
        }
        long needed = (long) buffer.position() + bytes;
        if (needed > MESSAGE_MAX) {
            throw new XdrException(
                    "a message of more than %d bytes cannot be sent".formatted(MESSAGE_MAX));
        }
        int size = (int) Math.min(MESSAGE_MAX, Math.max(needed, 2L * buffer.capacity()));
        ByteBuffer larger = ByteBuffer.allocate(size);
        larger.put(buffer.flip());
        buffer = larger;
    }
}
