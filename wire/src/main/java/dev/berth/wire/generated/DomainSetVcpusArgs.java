// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_vcpus_args. */
public record DomainSetVcpusArgs(DomainRef dom, int nvcpus) implements XdrValue {
    public static DomainSetVcpusArgs read(XdrReader in) {
        return new DomainSetVcpusArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(nvcpus);
    }
}
