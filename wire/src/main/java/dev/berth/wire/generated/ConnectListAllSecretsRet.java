// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_secrets_ret. */
public record ConnectListAllSecretsRet(List<SecretRef> secrets, int ret) implements XdrValue {
    public ConnectListAllSecretsRet {
        secrets = List.copyOf(secrets);
    }

    public static ConnectListAllSecretsRet read(XdrReader in) {
        return new ConnectListAllSecretsRet(
                in.list(Limits.SECRET_LIST_MAX, 24, SecretRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(secrets, Limits.SECRET_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
