package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.DomainHasCurrentSnapshotRet;
import dev.berth.wire.generated.DomainListAllCheckpointsRet;
import dev.berth.wire.generated.DomainListAllSnapshotsRet;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.DomainSnapshotListNamesRet;
import dev.berth.wire.generated.DomainSnapshotNumRet;
import dev.berth.wire.generated.RemoteCalls;

import java.util.List;

/** Questions about snapshots and checkpoints: no guest has any, since none can be made yet. */
final class SnapshotHandlers {
    private final Guests guests;

    SnapshotHandlers(Guests guests) {
        this.guests = guests;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(
                RemoteCalls.domainSnapshotNum(),
                (client, arguments) -> {
                    guests.of(arguments.dom());
                    return new DomainSnapshotNumRet(0);
                });
        table.on(
                RemoteCalls.domainSnapshotListNames(),
                (client, arguments) -> {
                    guests.of(arguments.dom());
                    return new DomainSnapshotListNamesRet(List.of());
                });
        table.on(
                RemoteCalls.domainListAllSnapshots(),
                (client, arguments) -> {
                    guests.of(arguments.dom());
                    return new DomainListAllSnapshotsRet(List.of(), 0);
                });
        table.on(
                RemoteCalls.domainHasCurrentSnapshot(),
                (client, arguments) -> {
                    guests.of(arguments.dom());
                    return new DomainHasCurrentSnapshotRet(0);
                });
        table.on(
                RemoteCalls.domainListAllCheckpoints(),
                (client, arguments) -> {
                    guests.of(arguments.dom());
                    return new DomainListAllCheckpointsRet(List.of(), 0);
                });
        table.on(
                RemoteCalls.domainSnapshotLookupByName(),
                (client, arguments) -> {
                    throw none(arguments.dom(), "snapshot", arguments.name());
                });
        table.on(
                RemoteCalls.domainCheckpointLookupByName(),
                (client, arguments) -> {
                    throw none(arguments.dom(), "checkpoint", arguments.name());
                });
    }

    private BerthException none(DomainRef reference, String what, String name) {
        guests.of(reference);
        return new BerthException(
                ErrorCode.OPERATION_INVALID,
                "guest '%s' has no %s '%s'".formatted(reference.name(), what, name));
    }
}
