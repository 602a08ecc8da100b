// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_max_vcpus_ret. */
public record ConnectGetMaxVcpusRet(int maxVcpus) implements XdrValue {
    public static ConnectGetMaxVcpusRet read(XdrReader in) {
        return new ConnectGetMaxVcpusRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(maxVcpus);
    }
}
