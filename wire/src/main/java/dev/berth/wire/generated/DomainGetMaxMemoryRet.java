// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_max_memory_ret. */
public record DomainGetMaxMemoryRet(long memory) implements XdrValue {
    public static DomainGetMaxMemoryRet read(XdrReader in) {
        return new DomainGetMaxMemoryRet(in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(memory);
    }
}
