package dev.berth.wire;

import dev.berth.wire.xdr.Procedure;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** What stands before the payload of each message (virNetMessageHeader). */
public record Header(
        int program, int version, int procedure, MessageType type, int serial, MessageStatus status)
        implements XdrValue {

    static final int BYTES = 24;

    /** The header of a message of the given procedure. */
    public static Header of(
            Procedure procedure, MessageType type, int serial, MessageStatus status) {
        return new Header(
                procedure.program(), procedure.version(), procedure.number(), type, serial, status);
    }

    public static Header read(XdrReader in) {
        return new Header(
                in.int32(),
                in.int32(),
                in.int32(),
                MessageType.of(in.int32()),
                in.int32(),
                MessageStatus.of(in.int32()));
    }

    /** The header of what answers this message. */
    Header answer(MessageType answer, MessageStatus result) {
        return new Header(program, version, procedure, answer, serial, result);
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(program);
        out.int32(version);
        out.int32(procedure);
        out.int32(type.number());
        out.int32(serial);
        out.int32(status.number());
    }
}
