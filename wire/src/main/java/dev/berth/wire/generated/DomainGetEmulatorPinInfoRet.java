// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_emulator_pin_info_ret. */
public record DomainGetEmulatorPinInfoRet(Opaque cpumaps, int ret) implements XdrValue {
    public static DomainGetEmulatorPinInfoRet read(XdrReader in) {
        return new DomainGetEmulatorPinInfoRet(in.opaque(Limits.CPUMAPS_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(cpumaps, Limits.CPUMAPS_MAX);
        out.int32(ret);
    }
}
