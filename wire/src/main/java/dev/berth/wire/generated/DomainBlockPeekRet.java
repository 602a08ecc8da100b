// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_peek_ret. */
public record DomainBlockPeekRet(Opaque buffer) implements XdrValue {
    public static DomainBlockPeekRet read(XdrReader in) {
        return new DomainBlockPeekRet(in.opaque(Limits.DOMAIN_BLOCK_PEEK_BUFFER_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.opaque(buffer, Limits.DOMAIN_BLOCK_PEEK_BUFFER_MAX);
    }
}
