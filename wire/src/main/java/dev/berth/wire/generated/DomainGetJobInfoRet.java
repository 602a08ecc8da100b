// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_job_info_ret. */
public record DomainGetJobInfoRet(
        int type,
        long timeElapsed,
        long timeRemaining,
        long dataTotal,
        long dataProcessed,
        long dataRemaining,
        long memTotal,
        long memProcessed,
        long memRemaining,
        long fileTotal,
        long fileProcessed,
        long fileRemaining)
        implements XdrValue {
    public static DomainGetJobInfoRet read(XdrReader in) {
        return new DomainGetJobInfoRet(
                in.int32(),
                in.int64(),
                in.int64(),
                in.int64(),
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
        out.int32(type);
        out.int64(timeElapsed);
        out.int64(timeRemaining);
        out.int64(dataTotal);
        out.int64(dataProcessed);
        out.int64(dataRemaining);
        out.int64(memTotal);
        out.int64(memProcessed);
        out.int64(memRemaining);
        out.int64(fileTotal);
        out.int64(fileProcessed);
        out.int64(fileRemaining);
    }
}
