// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_auth_list_ret. */
public record AuthListRet(List<Integer> types) implements XdrValue {
    public AuthListRet {
        types = List.copyOf(types);
    }

    public static AuthListRet read(XdrReader in) {
        return new AuthListRet(in.list(Limits.AUTH_TYPE_LIST_MAX, 4, XdrReader::int32));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(types, Limits.AUTH_TYPE_LIST_MAX, XdrWriter::int32);
    }
}
