// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_fsthaw_args. */
public record DomainFsthawArgs(DomainRef dom, List<String> mountpoints, int flags)
        implements XdrValue, Flagged {
    public DomainFsthawArgs {
        mountpoints = List.copyOf(mountpoints);
    }

    public static DomainFsthawArgs read(XdrReader in) {
        return new DomainFsthawArgs(
                DomainRef.read(in),
                in.list(Limits.DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, 4, XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.list(mountpoints, Limits.DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, XdrWriter::string);
        out.int32(flags);
    }
}
