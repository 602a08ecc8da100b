// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_disk_error. */
public record DomainDiskError(String disk, int error) implements XdrValue {
    public static DomainDiskError read(XdrReader in) {
        return new DomainDiskError(in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(disk, Limits.STRING_MAX);
        out.int32(error);
    }
}
