// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** qemu_connect_domain_monitor_event_register_args. */
public record QemuConnectDomainMonitorEventRegisterArgs(
        Optional<DomainRef> dom, Optional<String> event, int flags) implements XdrValue, Flagged {
    public static QemuConnectDomainMonitorEventRegisterArgs read(XdrReader in) {
        return new QemuConnectDomainMonitorEventRegisterArgs(
                in.optional(DomainRef::read), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(dom, XdrWriter::value);
        out.optional(event, XdrWriter::string);
        out.int32(flags);
    }
}
