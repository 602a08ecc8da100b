package dev.berth.daemon;

import dev.berth.engine.Guest;
import dev.berth.model.vocabulary.DestroyFlag;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.PowerMode;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.DomainCreateWithFlagsRet;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import java.util.Set;
import java.util.function.Consumer;

/** Starting, stopping and pausing. */
final class LifecycleHandlers {
    private final Guests guests;

    LifecycleHandlers(Guests guests) {
        this.guests = guests;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(
                RemoteCalls.domainCreate(),
                (client, arguments) -> with(arguments.dom(), guest -> guest.start(Set.of())));
        table.on(
                RemoteCalls.domainCreateWithFlags(),
                (client, arguments) -> {
                    Guest guest = guests.of(arguments.dom());
                    guest.start(Flag.decode(StartFlag.class, arguments.flags()));
                    return new DomainCreateWithFlagsRet(Guests.reference(guest));
                });
        table.on(
                RemoteCalls.domainSuspend(),
                (client, arguments) -> with(arguments.dom(), Guest::suspend));
        table.on(
                RemoteCalls.domainResume(),
                (client, arguments) -> with(arguments.dom(), Guest::resume));
        addEndingTo(table);
    }

    private void addEndingTo(HandlerTable<Client> table) {
        table.on(
                RemoteCalls.domainShutdown(),
                (client, arguments) -> with(arguments.dom(), guest -> guest.shutdown(Set.of())));
        table.on(
                RemoteCalls.domainShutdownFlags(),
                (client, arguments) ->
                        with(
                                arguments.dom(),
                                guest -> guest.shutdown(powerModes(arguments.flags()))));
        table.on(
                RemoteCalls.domainReboot(),
                (client, arguments) ->
                        with(
                                arguments.dom(),
                                guest -> guest.reboot(powerModes(arguments.flags()))));
        table.on(
                RemoteCalls.domainReset(),
                (client, arguments) -> {
                    NoFlags.check(RemoteCalls.domainReset(), arguments);
                    return with(arguments.dom(), Guest::reset);
                });
        table.on(
                RemoteCalls.domainDestroy(),
                (client, arguments) -> with(arguments.dom(), guest -> guest.destroy(Set.of())));
        table.on(
                RemoteCalls.domainDestroyFlags(),
                (client, arguments) -> {
                    Set<DestroyFlag> flags = Flag.decode(DestroyFlag.class, arguments.flags());
                    return with(arguments.dom(), guest -> guest.destroy(flags));
                });
    }

    private static Set<PowerMode> powerModes(int flags) {
        return Flag.decode(PowerMode.class, flags);
    }

    private XdrVoid with(DomainRef reference, Consumer<Guest> action) {
        action.accept(guests.of(reference));
        return XdrVoid.VOID;
    }
}
