// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_iothread_info. */
public record DomainIothreadInfo(int iothreadId, Opaque cpumap) implements XdrValue {
    public static DomainIothreadInfo read(XdrReader in) {
        return new DomainIothreadInfo(in.int32(), in.opaque(Limits.CPUMAP_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(iothreadId);
        out.opaque(cpumap, Limits.CPUMAP_MAX);
    }
}
