// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_version_ret. */
public record ConnectGetVersionRet(long hvVer) implements XdrValue {
    public static ConnectGetVersionRet read(XdrReader in) {
        return new ConnectGetVersionRet(in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(hvVer);
    }
}
