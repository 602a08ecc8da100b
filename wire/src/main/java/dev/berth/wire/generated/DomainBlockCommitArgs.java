// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_block_commit_args. */
public record DomainBlockCommitArgs(
        DomainRef dom,
        String disk,
        Optional<String> base,
        Optional<String> top,
        long bandwidth,
        int flags)
        implements XdrValue, Flagged {
    public static DomainBlockCommitArgs read(XdrReader in) {
        return new DomainBlockCommitArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.int64(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(disk, Limits.STRING_MAX);
        out.optional(base, XdrWriter::string);
        out.optional(top, XdrWriter::string);
        out.int64(bandwidth);
        out.int32(flags);
    }
}
