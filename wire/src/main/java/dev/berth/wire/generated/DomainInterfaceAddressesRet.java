// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_interface_addresses_ret. */
public record DomainInterfaceAddressesRet(List<DomainInterface> ifaces) implements XdrValue {
    public DomainInterfaceAddressesRet {
        ifaces = List.copyOf(ifaces);
    }

    public static DomainInterfaceAddressesRet read(XdrReader in) {
        return new DomainInterfaceAddressesRet(
                in.list(Limits.DOMAIN_INTERFACE_MAX, 12, DomainInterface::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(ifaces, Limits.DOMAIN_INTERFACE_MAX, XdrWriter::value);
    }
}
