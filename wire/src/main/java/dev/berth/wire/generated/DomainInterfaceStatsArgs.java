// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_interface_stats_args. */
public record DomainInterfaceStatsArgs(DomainRef dom, String device) implements XdrValue {
    public static DomainInterfaceStatsArgs read(XdrReader in) {
        return new DomainInterfaceStatsArgs(DomainRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(device, Limits.STRING_MAX);
    }
}
