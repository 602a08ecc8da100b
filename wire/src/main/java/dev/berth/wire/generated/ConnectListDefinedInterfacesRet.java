// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_defined_interfaces_ret. */
public record ConnectListDefinedInterfacesRet(List<String> names) implements XdrValue {
    public ConnectListDefinedInterfacesRet {
        names = List.copyOf(names);
    }

    public static ConnectListDefinedInterfacesRet read(XdrReader in) {
        return new ConnectListDefinedInterfacesRet(
                in.list(Limits.INTERFACE_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.INTERFACE_LIST_MAX, XdrWriter::string);
    }
}
