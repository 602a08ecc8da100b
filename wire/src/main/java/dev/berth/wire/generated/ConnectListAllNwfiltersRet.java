// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_nwfilters_ret. */
public record ConnectListAllNwfiltersRet(List<NwfilterRef> filters, int ret) implements XdrValue {
    public ConnectListAllNwfiltersRet {
        filters = List.copyOf(filters);
    }

    public static ConnectListAllNwfiltersRet read(XdrReader in) {
        return new ConnectListAllNwfiltersRet(
                in.list(Limits.NWFILTER_LIST_MAX, 20, NwfilterRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(filters, Limits.NWFILTER_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
