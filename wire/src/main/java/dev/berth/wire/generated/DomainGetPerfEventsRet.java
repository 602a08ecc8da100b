// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_perf_events_ret. */
public record DomainGetPerfEventsRet(List<TypedParam> params) implements XdrValue {
    public DomainGetPerfEventsRet {
        params = List.copyOf(params);
    }

    public static DomainGetPerfEventsRet read(XdrReader in) {
        return new DomainGetPerfEventsRet(
                in.list(Limits.DOMAIN_PERF_EVENTS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_PERF_EVENTS_MAX, XdrWriter::value);
    }
}
