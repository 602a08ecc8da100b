// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_lookup_by_name_args. */
public record DomainCheckpointLookupByNameArgs(DomainRef dom, String name, int flags)
        implements XdrValue, Flagged {
    public static DomainCheckpointLookupByNameArgs read(XdrReader in) {
        return new DomainCheckpointLookupByNameArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(name, Limits.STRING_MAX);
        out.int32(flags);
    }
}
