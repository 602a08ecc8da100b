// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_interface_stats_ret. */
public record DomainInterfaceStatsRet(
        long rxBytes,
        long rxPackets,
        long rxErrs,
        long rxDrop,
        long txBytes,
        long txPackets,
        long txErrs,
        long txDrop)
        implements XdrValue {
    public static DomainInterfaceStatsRet read(XdrReader in) {
        return new DomainInterfaceStatsRet(
                in.int64(),
                in.int64(),
                in.int64(),
                in.int64(),
                in.int64(),
                in.int64(),
                in.int64(),
                in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(rxBytes);
        out.int64(rxPackets);
        out.int64(rxErrs);
        out.int64(rxDrop);
        out.int64(txBytes);
        out.int64(txPackets);
        out.int64(txErrs);
        out.int64(txDrop);
    }
}
