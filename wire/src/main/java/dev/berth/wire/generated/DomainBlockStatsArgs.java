// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_stats_args. */
public record DomainBlockStatsArgs(DomainRef dom, String path) implements XdrValue {
    public static DomainBlockStatsArgs read(XdrReader in) {
        return new DomainBlockStatsArgs(DomainRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
    }
}
