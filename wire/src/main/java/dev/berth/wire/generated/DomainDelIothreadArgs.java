// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_del_iothread_args. */
public record DomainDelIothreadArgs(DomainRef dom, int iothreadId, int flags)
        implements XdrValue, Flagged {
    public static DomainDelIothreadArgs read(XdrReader in) {
        return new DomainDelIothreadArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(iothreadId);
        out.int32(flags);
    }
}
