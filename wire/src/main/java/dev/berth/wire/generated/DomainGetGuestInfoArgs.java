// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_guest_info_args. */
public record DomainGetGuestInfoArgs(DomainRef dom, int types, int flags)
        implements XdrValue, Flagged {
    public static DomainGetGuestInfoArgs read(XdrReader in) {
        return new DomainGetGuestInfoArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(types);
        out.int32(flags);
    }
}
