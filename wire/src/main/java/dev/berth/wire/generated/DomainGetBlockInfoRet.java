// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_block_info_ret. */
public record DomainGetBlockInfoRet(long allocation, long capacity, long physical)
        implements XdrValue {
    public static DomainGetBlockInfoRet read(XdrReader in) {
        return new DomainGetBlockInfoRet(in.int64(), in.int64(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(allocation);
        out.int64(capacity);
        out.int64(physical);
    }
}
