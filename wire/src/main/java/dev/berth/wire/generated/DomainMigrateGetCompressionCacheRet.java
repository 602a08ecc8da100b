// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_get_compression_cache_ret. */
public record DomainMigrateGetCompressionCacheRet(long cacheSize) implements XdrValue {
    public static DomainMigrateGetCompressionCacheRet read(XdrReader in) {
        return new DomainMigrateGetCompressionCacheRet(in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(cacheSize);
    }
}
