// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_agent_lifecycle_msg. */
public record DomainEventCallbackAgentLifecycleMsg(
        int callbackID, DomainRef dom, int state, int reason) implements XdrValue {
    public static DomainEventCallbackAgentLifecycleMsg read(XdrReader in) {
        return new DomainEventCallbackAgentLifecycleMsg(
                in.int32(), DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.int32(state);
        out.int32(reason);
    }
}
