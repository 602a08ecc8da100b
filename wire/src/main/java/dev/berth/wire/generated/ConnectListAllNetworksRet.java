// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_networks_ret. */
public record ConnectListAllNetworksRet(List<NetworkRef> nets, int ret) implements XdrValue {
    public ConnectListAllNetworksRet {
        nets = List.copyOf(nets);
    }

    public static ConnectListAllNetworksRet read(XdrReader in) {
        return new ConnectListAllNetworksRet(
                in.list(Limits.NETWORK_LIST_MAX, 20, NetworkRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(nets, Limits.NETWORK_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
