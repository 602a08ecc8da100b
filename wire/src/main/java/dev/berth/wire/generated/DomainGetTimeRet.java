// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_time_ret. */
public record DomainGetTimeRet(long seconds, int nseconds) implements XdrValue {
    public static DomainGetTimeRet read(XdrReader in) {
        return new DomainGetTimeRet(in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(seconds);
        out.int32(nseconds);
    }
}
