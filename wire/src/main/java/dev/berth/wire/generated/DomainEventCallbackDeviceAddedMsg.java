// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_device_added_msg. */
public record DomainEventCallbackDeviceAddedMsg(int callbackID, DomainRef dom, String devAlias)
        implements XdrValue {
    public static DomainEventCallbackDeviceAddedMsg read(XdrReader in) {
        return new DomainEventCallbackDeviceAddedMsg(
                in.int32(), DomainRef.read(in), in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.string(devAlias, Limits.STRING_MAX);
    }
}
