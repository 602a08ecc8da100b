// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_lib_version_ret. */
public record ConnectGetLibVersionRet(long libVer) implements XdrValue {
    public static ConnectGetLibVersionRet read(XdrReader in) {
        return new ConnectGetLibVersionRet(in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(libVer);
    }
}
