// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_memory_stat. */
public record DomainMemoryStat(int tag, long val) implements XdrValue {
    public static DomainMemoryStat read(XdrReader in) {
        return new DomainMemoryStat(in.int32(), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(tag);
        out.int64(val);
    }
}
