// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_network_dhcp_lease. */
public record NetworkDhcpLease(
        String iface,
        long expirytime,
        int type,
        Optional<String> mac,
        Optional<String> iaid,
        String ipaddr,
        int prefix,
        Optional<String> hostname,
        Optional<String> clientid)
        implements XdrValue {
    public static NetworkDhcpLease read(XdrReader in) {
        return new NetworkDhcpLease(
                in.string(Limits.STRING_MAX),
                in.int64(),
                in.int32(),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.string(Limits.STRING_MAX),
                in.int32(),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(iface, Limits.STRING_MAX);
        out.int64(expirytime);
        out.int32(type);
        out.optional(mac, XdrWriter::string);
        out.optional(iaid, XdrWriter::string);
        out.string(ipaddr, Limits.STRING_MAX);
        out.int32(prefix);
        out.optional(hostname, XdrWriter::string);
        out.optional(clientid, XdrWriter::string);
    }
}
