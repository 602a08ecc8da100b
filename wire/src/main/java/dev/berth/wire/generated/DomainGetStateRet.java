// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_state_ret. */
public record DomainGetStateRet(int state, int reason) implements XdrValue {
    public static DomainGetStateRet read(XdrReader in) {
        return new DomainGetStateRet(in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(state);
        out.int32(reason);
    }
}
