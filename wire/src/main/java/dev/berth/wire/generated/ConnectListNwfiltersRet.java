// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_nwfilters_ret. */
public record ConnectListNwfiltersRet(List<String> names) implements XdrValue {
    public ConnectListNwfiltersRet {
        names = List.copyOf(names);
    }

    public static ConnectListNwfiltersRet read(XdrReader in) {
        return new ConnectListNwfiltersRet(in.list(Limits.NWFILTER_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.NWFILTER_LIST_MAX, XdrWriter::string);
    }
}
