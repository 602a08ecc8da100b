// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_set_launch_security_state_args. */
public record DomainSetLaunchSecurityStateArgs(DomainRef dom, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainSetLaunchSecurityStateArgs {
        params = List.copyOf(params);
    }

    public static DomainSetLaunchSecurityStateArgs read(XdrReader in) {
        return new DomainSetLaunchSecurityStateArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
