// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_list_all_checkpoints_args. */
public record DomainListAllCheckpointsArgs(DomainRef dom, int needResults, int flags)
        implements XdrValue, Flagged {
    public static DomainListAllCheckpointsArgs read(XdrReader in) {
        return new DomainListAllCheckpointsArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(needResults);
        out.int32(flags);
    }
}
