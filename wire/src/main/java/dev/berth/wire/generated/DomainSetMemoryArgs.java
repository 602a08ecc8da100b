// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_memory_args. */
public record DomainSetMemoryArgs(DomainRef dom, long memory) implements XdrValue {
    public static DomainSetMemoryArgs read(XdrReader in) {
        return new DomainSetMemoryArgs(DomainRef.read(in), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(memory);
    }
}
