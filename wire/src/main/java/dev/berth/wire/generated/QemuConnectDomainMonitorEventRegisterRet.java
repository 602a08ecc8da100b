// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** qemu_connect_domain_monitor_event_register_ret. */
public record QemuConnectDomainMonitorEventRegisterRet(int callbackID) implements XdrValue {
    public static QemuConnectDomainMonitorEventRegisterRet read(XdrReader in) {
        return new QemuConnectDomainMonitorEventRegisterRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
    }
}
