// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_interfaces_ret. */
public record ConnectListAllInterfacesRet(List<InterfaceRef> ifaces, int ret) implements XdrValue {
    public ConnectListAllInterfacesRet {
        ifaces = List.copyOf(ifaces);
    }

    public static ConnectListAllInterfacesRet read(XdrReader in) {
        return new ConnectListAllInterfacesRet(
                in.list(Limits.INTERFACE_LIST_MAX, 8, InterfaceRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(ifaces, Limits.INTERFACE_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
