// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_storage_pool_event_register_any_args. */
public record ConnectStoragePoolEventRegisterAnyArgs(int eventID, Optional<StoragePoolRef> pool)
        implements XdrValue {
    public static ConnectStoragePoolEventRegisterAnyArgs read(XdrReader in) {
        return new ConnectStoragePoolEventRegisterAnyArgs(
                in.int32(), in.optional(StoragePoolRef::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(eventID);
        out.optional(pool, XdrWriter::value);
    }
}
