// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_domains_ret. */
public record ConnectListDomainsRet(List<Integer> ids) implements XdrValue {
    public ConnectListDomainsRet {
        ids = List.copyOf(ids);
    }

    public static ConnectListDomainsRet read(XdrReader in) {
        return new ConnectListDomainsRet(in.list(Limits.DOMAIN_LIST_MAX, 4, XdrReader::int32));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(ids, Limits.DOMAIN_LIST_MAX, XdrWriter::int32);
    }
}
