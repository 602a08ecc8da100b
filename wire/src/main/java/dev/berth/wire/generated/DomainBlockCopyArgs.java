// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_block_copy_args. */
public record DomainBlockCopyArgs(
        DomainRef dom, String path, String destxml, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainBlockCopyArgs {
        params = List.copyOf(params);
    }

    public static DomainBlockCopyArgs read(XdrReader in) {
        return new DomainBlockCopyArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX),
                in.list(Limits.DOMAIN_BLOCK_COPY_PARAMETERS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
        out.string(destxml, Limits.STRING_MAX);
        out.list(params, Limits.DOMAIN_BLOCK_COPY_PARAMETERS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
