// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_balloon_change_msg. */
public record DomainEventBalloonChangeMsg(DomainRef dom, long actual) implements XdrValue {
    public static DomainEventBalloonChangeMsg read(XdrReader in) {
        return new DomainEventBalloonChangeMsg(DomainRef.read(in), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(actual);
    }
}
