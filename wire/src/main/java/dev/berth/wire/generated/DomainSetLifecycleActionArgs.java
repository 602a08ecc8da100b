// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_lifecycle_action_args. */
public record DomainSetLifecycleActionArgs(DomainRef dom, int type, int action, int flags)
        implements XdrValue, Flagged {
    public static DomainSetLifecycleActionArgs read(XdrReader in) {
        return new DomainSetLifecycleActionArgs(
                DomainRef.read(in), in.int32(), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(type);
        out.int32(action);
        out.int32(flags);
    }
}
