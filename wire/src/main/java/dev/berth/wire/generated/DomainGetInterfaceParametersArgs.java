// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_interface_parameters_args. */
public record DomainGetInterfaceParametersArgs(DomainRef dom, String device, int nparams, int flags)
        implements XdrValue, Flagged {
    public static DomainGetInterfaceParametersArgs read(XdrReader in) {
        return new DomainGetInterfaceParametersArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(device, Limits.STRING_MAX);
        out.int32(nparams);
        out.int32(flags);
    }
}
