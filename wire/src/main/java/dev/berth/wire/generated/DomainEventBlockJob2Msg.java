// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_block_job_2_msg. */
public record DomainEventBlockJob2Msg(
        int callbackID, DomainRef dom, String dst, int type, int status) implements XdrValue {
    public static DomainEventBlockJob2Msg read(XdrReader in) {
        return new DomainEventBlockJob2Msg(
                in.int32(),
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.int32(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.string(dst, Limits.STRING_MAX);
        out.int32(type);
        out.int32(status);
    }
}
