// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_ip_addr. */
public record DomainIpAddr(int type, String addr, int prefix) implements XdrValue {
    public static DomainIpAddr read(XdrReader in) {
        return new DomainIpAddr(in.int32(), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(type);
        out.string(addr, Limits.STRING_MAX);
        out.int32(prefix);
    }
}
