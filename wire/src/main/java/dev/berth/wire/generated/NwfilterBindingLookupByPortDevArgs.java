// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_nwfilter_binding_lookup_by_port_dev_args. */
public record NwfilterBindingLookupByPortDevArgs(String name) implements XdrValue {
    public static NwfilterBindingLookupByPortDevArgs read(XdrReader in) {
        return new NwfilterBindingLookupByPortDevArgs(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
    }
}
