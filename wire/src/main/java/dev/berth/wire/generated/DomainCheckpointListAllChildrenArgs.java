// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_list_all_children_args. */
public record DomainCheckpointListAllChildrenArgs(
        DomainCheckpointRef checkpoint, int needResults, int flags) implements XdrValue, Flagged {
    public static DomainCheckpointListAllChildrenArgs read(XdrReader in) {
        return new DomainCheckpointListAllChildrenArgs(
                DomainCheckpointRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        checkpoint.write(out);
        out.int32(needResults);
        out.int32(flags);
    }
}
