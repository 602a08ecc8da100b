// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_guest_info_ret. */
public record DomainGetGuestInfoRet(List<TypedParam> params) implements XdrValue {
    public DomainGetGuestInfoRet {
        params = List.copyOf(params);
    }

    public static DomainGetGuestInfoRet read(XdrReader in) {
        return new DomainGetGuestInfoRet(
                in.list(Limits.DOMAIN_GUEST_INFO_PARAMS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_GUEST_INFO_PARAMS_MAX, XdrWriter::value);
    }
}
