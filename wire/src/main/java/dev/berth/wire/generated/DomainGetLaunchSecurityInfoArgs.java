// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_launch_security_info_args. */
public record DomainGetLaunchSecurityInfoArgs(DomainRef dom, int flags)
        implements XdrValue, Flagged {
    public static DomainGetLaunchSecurityInfoArgs read(XdrReader in) {
        return new DomainGetLaunchSecurityInfoArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(flags);
    }
}
