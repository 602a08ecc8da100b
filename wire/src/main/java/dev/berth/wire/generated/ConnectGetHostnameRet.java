// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_hostname_ret. */
public record ConnectGetHostnameRet(String hostname) implements XdrValue {
    public static ConnectGetHostnameRet read(XdrReader in) {
        return new ConnectGetHostnameRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(hostname, Limits.STRING_MAX);
    }
}
