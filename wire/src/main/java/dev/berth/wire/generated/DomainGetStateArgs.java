// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_state_args. */
public record DomainGetStateArgs(DomainRef dom, int flags) implements XdrValue, Flagged {
    public static DomainGetStateArgs read(XdrReader in) {
        return new DomainGetStateArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(flags);
    }
}
