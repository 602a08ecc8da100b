// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_memory_flags_args. */
public record DomainSetMemoryFlagsArgs(DomainRef dom, long memory, int flags)
        implements XdrValue, Flagged {
    public static DomainSetMemoryFlagsArgs read(XdrReader in) {
        return new DomainSetMemoryFlagsArgs(DomainRef.read(in), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(memory);
        out.int32(flags);
    }
}
