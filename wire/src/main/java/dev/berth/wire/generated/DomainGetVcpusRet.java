// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_vcpus_ret. */
public record DomainGetVcpusRet(List<VcpuInfo> info, Opaque cpumaps) implements XdrValue {
    public DomainGetVcpusRet {
        info = List.copyOf(info);
    }

    public static DomainGetVcpusRet read(XdrReader in) {
        return new DomainGetVcpusRet(
                in.list(Limits.VCPUINFO_MAX, 20, VcpuInfo::read), in.opaque(Limits.CPUMAPS_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(info, Limits.VCPUINFO_MAX, XdrWriter::value);
        out.opaque(cpumaps, Limits.CPUMAPS_MAX);
    }
}
