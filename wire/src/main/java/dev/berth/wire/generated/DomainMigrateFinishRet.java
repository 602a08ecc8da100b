// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_finish_ret. */
public record DomainMigrateFinishRet(DomainRef ddom) implements XdrValue {
    public static DomainMigrateFinishRet read(XdrReader in) {
        return new DomainMigrateFinishRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        ddom.write(out);
    }
}
