// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_get_block_io_tune_args. */
public record DomainGetBlockIoTuneArgs(DomainRef dom, Optional<String> disk, int nparams, int flags)
        implements XdrValue, Flagged {
    public static DomainGetBlockIoTuneArgs read(XdrReader in) {
        return new DomainGetBlockIoTuneArgs(
                DomainRef.read(in), in.optional(XdrReader::string), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(disk, XdrWriter::string);
        out.int32(nparams);
        out.int32(flags);
    }
}
