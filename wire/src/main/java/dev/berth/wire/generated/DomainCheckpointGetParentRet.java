// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_get_parent_ret. */
public record DomainCheckpointGetParentRet(DomainCheckpointRef parent) implements XdrValue {
    public static DomainCheckpointGetParentRet read(XdrReader in) {
        return new DomainCheckpointGetParentRet(DomainCheckpointRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        parent.write(out);
    }
}
