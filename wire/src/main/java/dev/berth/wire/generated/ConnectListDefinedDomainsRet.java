// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_defined_domains_ret. */
public record ConnectListDefinedDomainsRet(List<String> names) implements XdrValue {
    public ConnectListDefinedDomainsRet {
        names = List.copyOf(names);
    }

    public static ConnectListDefinedDomainsRet read(XdrReader in) {
        return new ConnectListDefinedDomainsRet(
                in.list(Limits.DOMAIN_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.DOMAIN_LIST_MAX, XdrWriter::string);
    }
}
