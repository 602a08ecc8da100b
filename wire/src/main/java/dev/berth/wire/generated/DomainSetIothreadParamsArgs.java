// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_set_iothread_params_args. */
public record DomainSetIothreadParamsArgs(
        DomainRef dom, int iothreadId, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainSetIothreadParamsArgs {
        params = List.copyOf(params);
    }

    public static DomainSetIothreadParamsArgs read(XdrReader in) {
        return new DomainSetIothreadParamsArgs(
                DomainRef.read(in),
                in.int32(),
                in.list(Limits.DOMAIN_IOTHREAD_PARAMS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(iothreadId);
        out.list(params, Limits.DOMAIN_IOTHREAD_PARAMS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
