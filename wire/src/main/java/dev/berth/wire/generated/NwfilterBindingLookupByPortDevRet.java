// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_binding_lookup_by_port_dev_ret. */
public record NwfilterBindingLookupByPortDevRet(NwfilterBindingRef nwfilter) implements XdrValue {
    public static NwfilterBindingLookupByPortDevRet read(XdrReader in) {
        return new NwfilterBindingLookupByPortDevRet(NwfilterBindingRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        nwfilter.write(out);
    }
}
