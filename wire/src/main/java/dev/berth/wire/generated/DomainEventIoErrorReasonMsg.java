// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_io_error_reason_msg. */
public record DomainEventIoErrorReasonMsg(
        DomainRef dom, String srcPath, String devAlias, int action, String reason)
        implements XdrValue {
    public static DomainEventIoErrorReasonMsg read(XdrReader in) {
        return new DomainEventIoErrorReasonMsg(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX),
                in.int32(),
                in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(srcPath, Limits.STRING_MAX);
        out.string(devAlias, Limits.STRING_MAX);
        out.int32(action);
        out.string(reason, Limits.STRING_MAX);
    }
}
