// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_connect_list_all_nwfilter_bindings_ret. */
public record ConnectListAllNwfilterBindingsRet(List<NwfilterBindingRef> bindings, int ret)
        implements XdrValue {
    public ConnectListAllNwfilterBindingsRet {
        bindings = List.copyOf(bindings);
    }

    public static ConnectListAllNwfilterBindingsRet read(XdrReader in) {
        return new ConnectListAllNwfilterBindingsRet(
                in.list(Limits.NWFILTER_BINDING_LIST_MAX, 8, NwfilterBindingRef::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(bindings, Limits.NWFILTER_BINDING_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
