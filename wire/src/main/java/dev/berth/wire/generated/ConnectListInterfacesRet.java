// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_interfaces_ret. */
public record ConnectListInterfacesRet(List<String> names) implements XdrValue {
    public ConnectListInterfacesRet {
        names = List.copyOf(names);
    }

    public static ConnectListInterfacesRet read(XdrReader in) {
        return new ConnectListInterfacesRet(
                in.list(Limits.INTERFACE_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.INTERFACE_LIST_MAX, XdrWriter::string);
    }
}
