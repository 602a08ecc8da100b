// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_control_info_ret. */
public record DomainGetControlInfoRet(int state, int details, long stateTime) implements XdrValue {
    public static DomainGetControlInfoRet read(XdrReader in) {
        return new DomainGetControlInfoRet(in.int32(), in.int32(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(state);
        out.int32(details);
        out.int64(stateTime);
    }
}
