// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_block_job_abort_args. */
public record DomainBlockJobAbortArgs(DomainRef dom, String path, int flags)
        implements XdrValue, Flagged {
    public static DomainBlockJobAbortArgs read(XdrReader in) {
        return new DomainBlockJobAbortArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(path, Limits.STRING_MAX);
        out.int32(flags);
    }
}
