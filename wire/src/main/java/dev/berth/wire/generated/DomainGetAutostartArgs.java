// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_autostart_args. */
public record DomainGetAutostartArgs(DomainRef dom) implements XdrValue {
    public static DomainGetAutostartArgs read(XdrReader in) {
        return new DomainGetAutostartArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
