// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;
import java.util.Optional;

/** remote_domain_interface. */
public record DomainInterface(String name, Optional<String> hwaddr, List<DomainIpAddr> addrs)
        implements XdrValue {
    public DomainInterface {
        addrs = List.copyOf(addrs);
    }

    public static DomainInterface read(XdrReader in) {
        return new DomainInterface(
                in.string(Limits.STRING_MAX),
                in.optional(XdrReader::string),
                in.list(Limits.DOMAIN_IP_ADDR_MAX, 12, DomainIpAddr::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(name, Limits.STRING_MAX);
        out.optional(hwaddr, XdrWriter::string);
        out.list(addrs, Limits.DOMAIN_IP_ADDR_MAX, XdrWriter::value);
    }
}
