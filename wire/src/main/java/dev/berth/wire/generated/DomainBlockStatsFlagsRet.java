// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_block_stats_flags_ret. */
public record DomainBlockStatsFlagsRet(List<TypedParam> params, int nparams) implements XdrValue {
    public DomainBlockStatsFlagsRet {
        params = List.copyOf(params);
    }

    public static DomainBlockStatsFlagsRet read(XdrReader in) {
        return new DomainBlockStatsFlagsRet(
                in.list(Limits.DOMAIN_BLOCK_STATS_PARAMETERS_MAX, 8, TypedParam::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_BLOCK_STATS_PARAMETERS_MAX, XdrWriter::value);
        out.int32(nparams);
    }
}
