// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_network_list_all_ports_ret. */
public record NetworkListAllPortsRet(List<NetworkPortRef> ports, int ret) implements XdrValue {
    public NetworkListAllPortsRet {
        ports = List.copyOf(ports);
    }

    public static NetworkListAllPortsRet read(XdrReader in) {
        return new NetworkListAllPortsRet(
                in.list(Limits.NETWORK_PORT_LIST_MAX, 36, NetworkPortRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(ports, Limits.NETWORK_PORT_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
