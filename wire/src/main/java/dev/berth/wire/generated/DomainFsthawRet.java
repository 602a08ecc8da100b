// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_fsthaw_ret. */
public record DomainFsthawRet(int filesystems) implements XdrValue {
    public static DomainFsthawRet read(XdrReader in) {
        return new DomainFsthawRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(filesystems);
    }
}
