// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_block_job_info_ret. */
public record DomainGetBlockJobInfoRet(int found, int type, long bandwidth, long cur, long end)
        implements XdrValue {
    public static DomainGetBlockJobInfoRet read(XdrReader in) {
        return new DomainGetBlockJobInfoRet(
                in.int32(), in.int32(), in.int64(), in.int64(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(found);
        out.int32(type);
        out.int64(bandwidth);
        out.int64(cur);
        out.int64(end);
    }
}
