// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_block_rebase_args. */
public record DomainBlockRebaseArgs(
        DomainRef dom, String path, Optional<String> base, long bandwidth, int flags)
        implements XdrValue, Flagged {
    public static DomainBlockRebaseArgs read(XdrReader in) {
        return new DomainBlockRebaseArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.optional(XdrReader::string),
                in.int64(),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
        out.optional(base, XdrWriter::string);
        out.int64(bandwidth);
        out.int32(flags);
    }
}
