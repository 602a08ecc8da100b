// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_num_of_domains_ret. */
public record ConnectNumOfDomainsRet(int num) implements XdrValue {
    public static ConnectNumOfDomainsRet read(XdrReader in) {
        return new ConnectNumOfDomainsRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(num);
    }
}
