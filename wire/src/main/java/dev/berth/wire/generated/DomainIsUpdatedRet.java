// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_is_updated_ret. */
public record DomainIsUpdatedRet(int updated) implements XdrValue {
    public static DomainIsUpdatedRet read(XdrReader in) {
        return new DomainIsUpdatedRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(updated);
    }
}
