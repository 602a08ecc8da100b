// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_secrets_ret. */
public record ConnectListSecretsRet(List<String> uuids) implements XdrValue {
    public ConnectListSecretsRet {
        uuids = List.copyOf(uuids);
    }

    public static ConnectListSecretsRet read(XdrReader in) {
        return new ConnectListSecretsRet(in.list(Limits.SECRET_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(uuids, Limits.SECRET_LIST_MAX, XdrWriter::string);
    }
}
