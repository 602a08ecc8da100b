// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_block_io_tune_ret. */
public record DomainGetBlockIoTuneRet(List<TypedParam> params, int nparams) implements XdrValue {
    public DomainGetBlockIoTuneRet {
        params = List.copyOf(params);
    }

    public static DomainGetBlockIoTuneRet read(XdrReader in) {
        return new DomainGetBlockIoTuneRet(
                in.list(Limits.DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, 8, TypedParam::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
