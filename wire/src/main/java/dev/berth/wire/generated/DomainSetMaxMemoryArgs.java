// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_max_memory_args. */
public record DomainSetMaxMemoryArgs(DomainRef dom, long memory) implements XdrValue {
    public static DomainSetMaxMemoryArgs read(XdrReader in) {
        return new DomainSetMaxMemoryArgs(DomainRef.read(in), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(memory);
    }
}
