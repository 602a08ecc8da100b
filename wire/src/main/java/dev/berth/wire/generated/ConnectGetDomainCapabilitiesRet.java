// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_get_domain_capabilities_ret. */
public record ConnectGetDomainCapabilitiesRet(String capabilities) implements XdrValue {
    public static ConnectGetDomainCapabilitiesRet read(XdrReader in) {
        return new ConnectGetDomainCapabilitiesRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(capabilities, Limits.STRING_MAX);
    }
}
