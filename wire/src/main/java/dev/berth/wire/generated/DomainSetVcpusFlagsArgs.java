// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_vcpus_flags_args. */
public record DomainSetVcpusFlagsArgs(DomainRef dom, int nvcpus, int flags)
        implements XdrValue, Flagged {
    public static DomainSetVcpusFlagsArgs read(XdrReader in) {
        return new DomainSetVcpusFlagsArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(nvcpus);
        out.int32(flags);
    }
}
