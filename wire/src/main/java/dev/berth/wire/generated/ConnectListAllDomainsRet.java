// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_domains_ret. */
public record ConnectListAllDomainsRet(List<DomainRef> domains, int ret) implements XdrValue {
    public ConnectListAllDomainsRet {
        domains = List.copyOf(domains);
    }

    public static ConnectListAllDomainsRet read(XdrReader in) {
        return new ConnectListAllDomainsRet(
                in.list(Limits.DOMAIN_LIST_MAX, 24, DomainRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(domains, Limits.DOMAIN_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
