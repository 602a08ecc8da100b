// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_delete_args. */
public record DomainCheckpointDeleteArgs(DomainCheckpointRef checkpoint, int flags)
        implements XdrValue, Flagged {
    public static DomainCheckpointDeleteArgs read(XdrReader in) {
        return new DomainCheckpointDeleteArgs(DomainCheckpointRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        checkpoint.write(out);
        out.int32(flags);
    }
}
