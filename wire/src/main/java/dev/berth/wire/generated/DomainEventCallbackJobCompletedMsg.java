// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_event_callback_job_completed_msg. */
public record DomainEventCallbackJobCompletedMsg(
        int callbackID, DomainRef dom, List<TypedParam> params) implements XdrValue {
    public DomainEventCallbackJobCompletedMsg {
        params = List.copyOf(params);
    }

    public static DomainEventCallbackJobCompletedMsg read(XdrReader in) {
        return new DomainEventCallbackJobCompletedMsg(
                in.int32(),
                DomainRef.read(in),
                in.list(Limits.DOMAIN_JOB_STATS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.list(params, Limits.DOMAIN_JOB_STATS_MAX, XdrWriter::value);
    }
}
