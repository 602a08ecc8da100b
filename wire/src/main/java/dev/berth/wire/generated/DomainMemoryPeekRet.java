// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_memory_peek_ret. */
public record DomainMemoryPeekRet(Opaque buffer) implements XdrValue {
    public static DomainMemoryPeekRet read(XdrReader in) {
        return new DomainMemoryPeekRet(in.opaque(Limits.DOMAIN_MEMORY_PEEK_BUFFER_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(buffer, Limits.DOMAIN_MEMORY_PEEK_BUFFER_MAX);
    }
}
