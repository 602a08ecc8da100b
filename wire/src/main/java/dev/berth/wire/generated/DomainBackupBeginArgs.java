// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_backup_begin_args. */
public record DomainBackupBeginArgs(
        DomainRef dom, String backupXml, Optional<String> checkpointXml, int flags)
        implements XdrValue, Flagged {
    public static DomainBackupBeginArgs read(XdrReader in) {
        return new DomainBackupBeginArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.optional(XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(backupXml, Limits.STRING_MAX);
        out.optional(checkpointXml, XdrWriter::string);
        out.int32(flags);
    }
}
