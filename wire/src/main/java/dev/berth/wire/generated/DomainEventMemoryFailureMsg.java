// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_memory_failure_msg. */
public record DomainEventMemoryFailureMsg(
        int callbackID, DomainRef dom, int recipient, int action, int flags)
        implements XdrValue, Flagged {
    public static DomainEventMemoryFailureMsg read(XdrReader in) {
        return new DomainEventMemoryFailureMsg(
                in.int32(), DomainRef.read(in), in.int32(), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.int32(recipient);
        out.int32(action);
        out.int32(flags);
    }
}
