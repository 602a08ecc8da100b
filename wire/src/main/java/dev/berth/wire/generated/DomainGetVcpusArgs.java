// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_vcpus_args. */
public record DomainGetVcpusArgs(DomainRef dom, int maxinfo, int maplen) implements XdrValue {
    public static DomainGetVcpusArgs read(XdrReader in) {
        return new DomainGetVcpusArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(maxinfo);
        out.int32(maplen);
    }
}
