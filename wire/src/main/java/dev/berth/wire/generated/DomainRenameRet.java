// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_rename_ret. */
public record DomainRenameRet(int retcode) implements XdrValue {
    public static DomainRenameRet read(XdrReader in) {
        return new DomainRenameRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(retcode);
    }
}
