// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_finish2_ret. */
public record DomainMigrateFinish2Ret(DomainRef ddom) implements XdrValue {
    public static DomainMigrateFinish2Ret read(XdrReader in) {
        return new DomainMigrateFinish2Ret(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        ddom.write(out);
    }
}
