// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_send_key_args. */
public record DomainSendKeyArgs(
        DomainRef dom, int codeset, int holdtime, List<Integer> keycodes, int flags)
        implements XdrValue, Flagged {
    public DomainSendKeyArgs {
        keycodes = List.copyOf(keycodes);
    }

    public static DomainSendKeyArgs read(XdrReader in) {
        return new DomainSendKeyArgs(
                DomainRef.read(in),
                in.int32(),
                in.int32(),
                in.list(Limits.DOMAIN_SEND_KEY_MAX, 4, XdrReader::int32),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(codeset);
        out.int32(holdtime);
        out.list(keycodes, Limits.DOMAIN_SEND_KEY_MAX, XdrWriter::int32);
        out.int32(flags);
    }
}
