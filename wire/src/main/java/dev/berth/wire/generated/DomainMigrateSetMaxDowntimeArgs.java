// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_migrate_set_max_downtime_args. */
public record DomainMigrateSetMaxDowntimeArgs(DomainRef dom, long downtime, int flags)
        implements XdrValue, Flagged {
    public static DomainMigrateSetMaxDowntimeArgs read(XdrReader in) {
        return new DomainMigrateSetMaxDowntimeArgs(DomainRef.read(in), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(downtime);
        out.int32(flags);
    }
}
