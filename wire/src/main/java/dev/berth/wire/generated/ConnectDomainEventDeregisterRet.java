// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_connect_domain_event_deregister_ret. */
public record ConnectDomainEventDeregisterRet(int cbRegistered) implements XdrValue {
    public static ConnectDomainEventDeregisterRet read(XdrReader in) {
        return new ConnectDomainEventDeregisterRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(cbRegistered);
    }
}
