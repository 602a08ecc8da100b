// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_set_compression_cache_args. */
public record DomainMigrateSetCompressionCacheArgs(DomainRef dom, long cacheSize, int flags)
        implements XdrValue, Flagged {
    public static DomainMigrateSetCompressionCacheArgs read(XdrReader in) {
        return new DomainMigrateSetCompressionCacheArgs(DomainRef.read(in), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(cacheSize);
        out.int32(flags);
    }
}
