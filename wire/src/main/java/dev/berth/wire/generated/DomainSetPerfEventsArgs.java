// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_set_perf_events_args. */
public record DomainSetPerfEventsArgs(DomainRef dom, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainSetPerfEventsArgs {
        params = List.copyOf(params);
    }

    public static DomainSetPerfEventsArgs read(XdrReader in) {
        return new DomainSetPerfEventsArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_PERF_EVENTS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(params, Limits.DOMAIN_PERF_EVENTS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
