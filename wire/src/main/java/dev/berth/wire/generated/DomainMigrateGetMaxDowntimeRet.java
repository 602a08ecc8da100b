// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_get_max_downtime_ret. */
public record DomainMigrateGetMaxDowntimeRet(long downtime) implements XdrValue {
    public static DomainMigrateGetMaxDowntimeRet read(XdrReader in) {
        return new DomainMigrateGetMaxDowntimeRet(in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(downtime);
    }
}
