// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_uri_ret. */
public record ConnectGetUriRet(String uri) implements XdrValue {
    public static ConnectGetUriRet read(XdrReader in) {
        return new ConnectGetUriRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(uri, Limits.STRING_MAX);
    }
}
