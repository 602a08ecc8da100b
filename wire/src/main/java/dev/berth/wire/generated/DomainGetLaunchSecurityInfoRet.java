// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_launch_security_info_ret. */
public record DomainGetLaunchSecurityInfoRet(List<TypedParam> params) implements XdrValue {
    public DomainGetLaunchSecurityInfoRet {
        params = List.copyOf(params);
    }

    public static DomainGetLaunchSecurityInfoRet read(XdrReader in) {
        return new DomainGetLaunchSecurityInfoRet(
                in.list(Limits.DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX, 8, TypedParam::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(params, Limits.DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX, XdrWriter::value);
    }
}
