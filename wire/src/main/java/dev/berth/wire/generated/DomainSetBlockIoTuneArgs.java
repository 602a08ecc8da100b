// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_set_block_io_tune_args. */
public record DomainSetBlockIoTuneArgs(
        DomainRef dom, String disk, List<TypedParam> params, int flags)
        implements XdrValue, Flagged {
    public DomainSetBlockIoTuneArgs {
        params = List.copyOf(params);
    }

    public static DomainSetBlockIoTuneArgs read(XdrReader in) {
        return new DomainSetBlockIoTuneArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.list(Limits.DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(disk, Limits.STRING_MAX);
        out.list(params, Limits.DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, XdrWriter::value);
        out.int32(flags);
    }
}
