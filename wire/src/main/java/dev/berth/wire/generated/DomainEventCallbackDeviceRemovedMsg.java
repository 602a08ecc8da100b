// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_device_removed_msg. */
public record DomainEventCallbackDeviceRemovedMsg(int callbackID, DomainEventDeviceRemovedMsg msg)
        implements XdrValue {
    public static DomainEventCallbackDeviceRemovedMsg read(XdrReader in) {
        return new DomainEventCallbackDeviceRemovedMsg(
                in.int32(), DomainEventDeviceRemovedMsg.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        msg.write(out);
    }
}
