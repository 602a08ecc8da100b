// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_event_callback_migration_iteration_msg. */
public record DomainEventCallbackMigrationIterationMsg(int callbackID, DomainRef dom, int iteration)
        implements XdrValue {
    public static DomainEventCallbackMigrationIterationMsg read(XdrReader in) {
        return new DomainEventCallbackMigrationIterationMsg(
                in.int32(), DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.int32(iteration);
    }
}
