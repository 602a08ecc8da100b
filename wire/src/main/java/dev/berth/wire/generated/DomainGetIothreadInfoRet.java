// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_iothread_info_ret. */
public record DomainGetIothreadInfoRet(List<DomainIothreadInfo> info, int ret) implements XdrValue {
    public DomainGetIothreadInfoRet {
        info = List.copyOf(info);
    }

    public static DomainGetIothreadInfoRet read(XdrReader in) {
        return new DomainGetIothreadInfoRet(
                in.list(Limits.IOTHREAD_INFO_MAX, 8, DomainIothreadInfo::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(info, Limits.IOTHREAD_INFO_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
