// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_memory_device_size_change_msg. */
public record DomainEventMemoryDeviceSizeChangeMsg(
        int callbackID, DomainRef dom, String alias, long size) implements XdrValue {
    public static DomainEventMemoryDeviceSizeChangeMsg read(XdrReader in) {
        return new DomainEventMemoryDeviceSizeChangeMsg(
                in.int32(), DomainRef.read(in), in.string(Limits.STRING_MAX), in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.string(alias, Limits.STRING_MAX);
        out.int64(size);
    }
}
