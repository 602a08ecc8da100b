// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_network_get_dhcp_leases_args. */
public record NetworkGetDhcpLeasesArgs(
        NetworkRef net, Optional<String> mac, int needResults, int flags)
        implements XdrValue, Flagged {
    public static NetworkGetDhcpLeasesArgs read(XdrReader in) {
        return new NetworkGetDhcpLeasesArgs(
                NetworkRef.read(in), in.optional(XdrReader::string), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        net.write(out);
        out.optional(mac, XdrWriter::string);
        out.int32(needResults);
        out.int32(flags);
    }
}
