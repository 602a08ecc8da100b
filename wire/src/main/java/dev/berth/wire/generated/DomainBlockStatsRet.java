// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_stats_ret. */
public record DomainBlockStatsRet(long rdReq, long rdBytes, long wrReq, long wrBytes, long errs)
        implements XdrValue {
    public static DomainBlockStatsRet read(XdrReader in) {
        return new DomainBlockStatsRet(in.int64(), in.int64(), in.int64(), in.int64(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(rdReq);
        out.int64(rdBytes);
        out.int64(wrReq);
        out.int64(wrBytes);
        out.int64(errs);
    }
}
