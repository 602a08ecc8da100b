// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_event_graphics_msg. */
public record DomainEventGraphicsMsg(
        DomainRef dom,
        int phase,
        DomainEventGraphicsAddress local,
        DomainEventGraphicsAddress remote,
        String authScheme,
        List<DomainEventGraphicsIdentity> subject)
        implements XdrValue {
    public DomainEventGraphicsMsg {
        subject = List.copyOf(subject);
    }

    public static DomainEventGraphicsMsg read(XdrReader in) {
        return new DomainEventGraphicsMsg(
                DomainRef.read(in),
                in.int32(),
                DomainEventGraphicsAddress.read(in),
                DomainEventGraphicsAddress.read(in),
                in.string(Limits.STRING_MAX),
                in.list(
                        Limits.DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX,
                        8,
                        DomainEventGraphicsIdentity::read));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(phase);
        local.write(out);
        remote.write(out);
        out.string(authScheme, Limits.STRING_MAX);
        out.list(subject, Limits.DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX, XdrWriter::value);
    }
}
