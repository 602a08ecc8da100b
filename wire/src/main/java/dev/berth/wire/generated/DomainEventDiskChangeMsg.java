// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_event_disk_change_msg. */
public record DomainEventDiskChangeMsg(
        DomainRef dom,
        Optional<String> oldSrcPath,
        Optional<String> newSrcPath,
        String devAlias,
        int reason)
        implements XdrValue {
    public static DomainEventDiskChangeMsg read(XdrReader in) {
        return new DomainEventDiskChangeMsg(
                DomainRef.read(in),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.string(Limits.STRING_MAX),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(oldSrcPath, XdrWriter::string);
        out.optional(newSrcPath, XdrWriter::string);
        out.string(devAlias, Limits.STRING_MAX);
        out.int32(reason);
    }
}
