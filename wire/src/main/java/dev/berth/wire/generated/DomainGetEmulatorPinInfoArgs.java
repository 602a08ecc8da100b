// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_emulator_pin_info_args. */
public record DomainGetEmulatorPinInfoArgs(DomainRef dom, int maplen, int flags)
        implements XdrValue, Flagged {
    public static DomainGetEmulatorPinInfoArgs read(XdrReader in) {
        return new DomainGetEmulatorPinInfoArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(maplen);
        out.int32(flags);
    }
}
