// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_disk_errors_args. */
public record DomainGetDiskErrorsArgs(DomainRef dom, int maxerrors, int flags)
        implements XdrValue, Flagged {
    public static DomainGetDiskErrorsArgs read(XdrReader in) {
        return new DomainGetDiskErrorsArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(maxerrors);
        out.int32(flags);
    }
}
