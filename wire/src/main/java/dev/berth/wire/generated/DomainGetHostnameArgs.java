// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_hostname_args. */
public record DomainGetHostnameArgs(DomainRef dom, int flags) implements XdrValue, Flagged {
    public static DomainGetHostnameArgs read(XdrReader in) {
        return new DomainGetHostnameArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(flags);
    }
}
