// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_is_persistent_ret. */
public record DomainIsPersistentRet(int persistent) implements XdrValue {
    public static DomainIsPersistentRet read(XdrReader in) {
        return new DomainIsPersistentRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(persistent);
    }
}
