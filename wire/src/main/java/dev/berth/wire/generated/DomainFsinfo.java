// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_fsinfo. */
public record DomainFsinfo(String mountpoint, String name, String fstype, List<String> devAliases)
        implements XdrValue {
    public DomainFsinfo {
        devAliases = List.copyOf(devAliases);
    }

    public static DomainFsinfo read(XdrReader in) {
        return new DomainFsinfo(
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX),
                in.list(Limits.DOMAIN_FSINFO_DISKS_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(mountpoint, Limits.STRING_MAX);
        out.string(name, Limits.STRING_MAX);
        out.string(fstype, Limits.STRING_MAX);
        out.list(devAliases, Limits.DOMAIN_FSINFO_DISKS_MAX, XdrWriter::string);
    }
}
