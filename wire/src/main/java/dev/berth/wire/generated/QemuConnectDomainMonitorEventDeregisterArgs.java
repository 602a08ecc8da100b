// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** qemu_connect_domain_monitor_event_deregister_args. */
public record QemuConnectDomainMonitorEventDeregisterArgs(int callbackID) implements XdrValue {
    public static QemuConnectDomainMonitorEventDeregisterArgs read(XdrReader in) {
        return new QemuConnectDomainMonitorEventDeregisterArgs(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
