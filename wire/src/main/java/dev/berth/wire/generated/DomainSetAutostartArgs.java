// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_autostart_args. */
public record DomainSetAutostartArgs(DomainRef dom, int autostart) implements XdrValue {
    public static DomainSetAutostartArgs read(XdrReader in) {
        return new DomainSetAutostartArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(autostart);
    }
}
