// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_block_job_msg. */
public record DomainEventCallbackBlockJobMsg(int callbackID, DomainEventBlockJobMsg msg)
        implements XdrValue {
    public static DomainEventCallbackBlockJobMsg read(XdrReader in) {
        return new DomainEventCallbackBlockJobMsg(in.int32(), DomainEventBlockJobMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
