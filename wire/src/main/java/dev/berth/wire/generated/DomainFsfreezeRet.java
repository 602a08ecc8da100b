// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_fsfreeze_ret. */
public record DomainFsfreezeRet(int filesystems) implements XdrValue {
    public static DomainFsfreezeRet read(XdrReader in) {
        return new DomainFsfreezeRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(filesystems);
    }
}
