// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_lookup_by_name_ret. */
public record DomainCheckpointLookupByNameRet(DomainCheckpointRef checkpoint) implements XdrValue {
    public static DomainCheckpointLookupByNameRet read(XdrReader in) {
        return new DomainCheckpointLookupByNameRet(DomainCheckpointRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        checkpoint.write(out);
    }
}
