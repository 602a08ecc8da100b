// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_guest_vcpus_ret. */
public record DomainGetGuestVcpusRet(List<TypedParam> params) implements XdrValue {
    public DomainGetGuestVcpusRet {
        params = List.copyOf(params);
    }

    public static DomainGetGuestVcpusRet read(XdrReader in) {
        return new DomainGetGuestVcpusRet(
                in.list(Limits.DOMAIN_GUEST_VCPU_PARAMS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_GUEST_VCPU_PARAMS_MAX, XdrWriter::value);
    }
}
