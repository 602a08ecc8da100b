// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_get_max_speed_ret. */
public record DomainMigrateGetMaxSpeedRet(long bandwidth) implements XdrValue {
    public static DomainMigrateGetMaxSpeedRet read(XdrReader in) {
        return new DomainMigrateGetMaxSpeedRet(in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(bandwidth);
    }
}
