// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_autostart_once_args. */
public record DomainSetAutostartOnceArgs(DomainRef dom, int autostart) implements XdrValue {
    public static DomainSetAutostartOnceArgs read(XdrReader in) {
        return new DomainSetAutostartOnceArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(autostart);
    }
}
