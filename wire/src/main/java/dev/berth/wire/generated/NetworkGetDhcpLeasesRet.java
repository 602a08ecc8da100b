// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_network_get_dhcp_leases_ret. */
public record NetworkGetDhcpLeasesRet(List<NetworkDhcpLease> leases, int ret) implements XdrValue {
    public NetworkGetDhcpLeasesRet {
        leases = List.copyOf(leases);
    }

    public static NetworkGetDhcpLeasesRet read(XdrReader in) {
        return new NetworkGetDhcpLeasesRet(
                in.list(Limits.NETWORK_DHCP_LEASES_MAX, 40, NetworkDhcpLease::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(leases, Limits.NETWORK_DHCP_LEASES_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
