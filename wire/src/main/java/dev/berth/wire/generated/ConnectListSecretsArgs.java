// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_list_secrets_args. */
public record ConnectListSecretsArgs(int maxuuids) implements XdrValue {
    public static ConnectListSecretsArgs read(XdrReader in) {
        return new ConnectListSecretsArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(maxuuids);
    }
}
