// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_rtc_change_msg. */
public record DomainEventRtcChangeMsg(DomainRef dom, long offset) implements XdrValue {
    public static DomainEventRtcChangeMsg read(XdrReader in) {
        return new DomainEventRtcChangeMsg(DomainRef.read(in), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(offset);
    }
}
