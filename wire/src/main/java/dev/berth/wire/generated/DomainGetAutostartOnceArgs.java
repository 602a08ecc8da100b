// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_autostart_once_args. */
public record DomainGetAutostartOnceArgs(DomainRef dom) implements XdrValue {
    public static DomainGetAutostartOnceArgs read(XdrReader in) {
        return new DomainGetAutostartOnceArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
