// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** qemu_domain_monitor_event_msg. */
public record QemuDomainMonitorEventMsg(
        int callbackID,
        DomainRef dom,
        String event,
        long seconds,
        int micros,
        Optional<String> details)
        implements XdrValue {
    public static QemuDomainMonitorEventMsg read(XdrReader in) {
        return new QemuDomainMonitorEventMsg(
                in.int32(),
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.int64(),
                in.int32(),
                in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.string(event, Limits.STRING_MAX);
        out.int64(seconds);
        out.int32(micros);
        out.optional(details, XdrWriter::string);
    }
}
