// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_get_parent_args. */
public record DomainCheckpointGetParentArgs(DomainCheckpointRef checkpoint, int flags)
        implements XdrValue, Flagged {
    public static DomainCheckpointGetParentArgs read(XdrReader in) {
        return new DomainCheckpointGetParentArgs(DomainCheckpointRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        checkpoint.write(out);
        out.int32(flags);
    }
}
