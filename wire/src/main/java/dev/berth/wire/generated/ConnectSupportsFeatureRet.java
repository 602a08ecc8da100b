// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_supports_feature_ret. */
public record ConnectSupportsFeatureRet(int supported) implements XdrValue {
    public static ConnectSupportsFeatureRet read(XdrReader in) {
        return new ConnectSupportsFeatureRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(supported);
    }
}
