// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_defined_networks_ret. */
public record ConnectListDefinedNetworksRet(List<String> names) implements XdrValue {
    public ConnectListDefinedNetworksRet {
        names = List.copyOf(names);
    }

    public static ConnectListDefinedNetworksRet read(XdrReader in) {
        return new ConnectListDefinedNetworksRet(
                in.list(Limits.NETWORK_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.NETWORK_LIST_MAX, XdrWriter::string);
    }
}
