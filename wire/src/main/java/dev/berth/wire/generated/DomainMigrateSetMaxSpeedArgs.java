// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_set_max_speed_args. */
public record DomainMigrateSetMaxSpeedArgs(DomainRef dom, long bandwidth, int flags)
        implements XdrValue, Flagged {
    public static DomainMigrateSetMaxSpeedArgs read(XdrReader in) {
        return new DomainMigrateSetMaxSpeedArgs(DomainRef.read(in), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(bandwidth);
        out.int32(flags);
    }
}
