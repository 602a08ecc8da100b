// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_fsinfo_ret. */
public record DomainGetFsinfoRet(List<DomainFsinfo> info, int ret) implements XdrValue {
    public DomainGetFsinfoRet {
        info = List.copyOf(info);
    }

    public static DomainGetFsinfoRet read(XdrReader in) {
        return new DomainGetFsinfoRet(
                in.list(Limits.DOMAIN_FSINFO_MAX, 16, DomainFsinfo::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(info, Limits.DOMAIN_FSINFO_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
