// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_nic_mac_change_msg. */
public record DomainEventNicMacChangeMsg(
        int callbackID, DomainRef dom, String alias, String oldMAC, String newMAC)
        implements XdrValue {
    public static DomainEventNicMacChangeMsg read(XdrReader in) {
        return new DomainEventNicMacChangeMsg(
                in.int32(),
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX),
                in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.string(alias, Limits.STRING_MAX);
        out.string(oldMAC, Limits.STRING_MAX);
        out.string(newMAC, Limits.STRING_MAX);
    }
}
