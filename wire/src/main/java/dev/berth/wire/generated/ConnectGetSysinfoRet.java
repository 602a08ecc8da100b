// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_sysinfo_ret. */
public record ConnectGetSysinfoRet(String sysinfo) implements XdrValue {
    public static ConnectGetSysinfoRet read(XdrReader in) {
        return new ConnectGetSysinfoRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(sysinfo, Limits.STRING_MAX);
    }
}
