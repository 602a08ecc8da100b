// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_interface_addresses_args. */
public record DomainInterfaceAddressesArgs(DomainRef dom, int source, int flags)
        implements XdrValue, Flagged {
    public static DomainInterfaceAddressesArgs read(XdrReader in) {
        return new DomainInterfaceAddressesArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(source);
        out.int32(flags);
    }
}
