// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_block_job_msg. */
public record DomainEventBlockJobMsg(DomainRef dom, String path, int type, int status)
        implements XdrValue {
    public static DomainEventBlockJobMsg read(XdrReader in) {
        return new DomainEventBlockJobMsg(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
        out.int32(type);
        out.int32(status);
    }
}
