// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_pin_emulator_args. */
public record DomainPinEmulatorArgs(DomainRef dom, Opaque cpumap, int flags)
        implements XdrValue, Flagged {
    public static DomainPinEmulatorArgs read(XdrReader in) {
        return new DomainPinEmulatorArgs(
                DomainRef.read(in), in.opaque(Limits.CPUMAP_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.opaque(cpumap, Limits.CPUMAP_MAX);
        out.int32(flags);
    }
}
