package dev.berth.wire;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrVoid;
import dev.berth.wire.xdr.XdrWriter;

import java.nio.ByteBuffer;

/** One message as it arrived: its header, and its payload still encoded. */
public record Frame(Header header, ByteBuffer payload) {
    /** The bytes of the word that gives a message's length, itself included. */
    static final int LENGTH_BYTES = 4;

    /** The longest message, in bytes, its length word included. */
    static final int MAX_BYTES = XdrWriter.MESSAGE_MAX;

    public XdrReader reader() {
        return new XdrReader(payload.duplicate());
    }

    /** A message with its length word, ready to be sent. */
    public static ByteBuffer encode(Header header, XdrValue payload) {
        XdrWriter out = start(header);
        payload.write(out);
        return finish(out);
    }

    public static ByteBuffer encode(Header header) {
        return encode(header, XdrVoid.VOID);
    }

    /** A message whose payload is bytes without a length, as in streams. */
    public static ByteBuffer encode(Header header, ByteBuffer payload) {
        XdrWriter out = start(header);
        out.raw(payload);
        return finish(out);
    }

    private static XdrWriter start(Header header) {
        XdrWriter out = new XdrWriter();
        out.int32(0);
        header.write(out);
        return out;
    }

    private static ByteBuffer finish(XdrWriter out) {
        out.patch(0, out.position());
        return out.written();
    }
}
