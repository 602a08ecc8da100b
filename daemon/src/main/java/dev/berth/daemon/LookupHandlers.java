package dev.berth.daemon;

import dev.berth.engine.Guest;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.ListFilter;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.ConnectListAllDomainsArgs;
import dev.berth.wire.generated.ConnectListAllDomainsRet;
import dev.berth.wire.generated.ConnectListDefinedDomainsRet;
import dev.berth.wire.generated.ConnectListDomainsRet;
import dev.berth.wire.generated.ConnectNumOfDefinedDomainsRet;
import dev.berth.wire.generated.ConnectNumOfDomainsRet;
import dev.berth.wire.generated.DomainLookupByIdRet;
import dev.berth.wire.generated.DomainLookupByNameRet;
import dev.berth.wire.generated.DomainLookupByUuidRet;
import dev.berth.wire.generated.RemoteCalls;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finding and listing guests. */
final class LookupHandlers {
    private final Guests guests;

    LookupHandlers(Guests guests) {
        this.guests = guests;
    }

    void addTo(HandlerTable<Client> table) {
        table.onPrompt(
                RemoteCalls.domainLookupByName(),
                (client, arguments) ->
                        new DomainLookupByNameRet(
                                Guests.reference(guests.engine().guest(arguments.name()))));
        table.onPrompt(
                RemoteCalls.domainLookupByUuid(),
                (client, arguments) ->
                        new DomainLookupByUuidRet(
                                Guests.reference(guests.engine().guest(arguments.uuid()))));
        table.onPrompt(
                RemoteCalls.domainLookupById(),
                (client, arguments) ->
                        new DomainLookupByIdRet(
                                Guests.reference(guests.engine().guest(arguments.id()))));
        table.onPrompt(RemoteCalls.connectListAllDomains(), (client, arguments) -> list(arguments));
        addLegacyTo(table);
    }

    private void addLegacyTo(HandlerTable<Client> table) {
        table.onPrompt(
                RemoteCalls.connectNumOfDomains(),
                (client, nothing) -> new ConnectNumOfDomainsRet(count(ListFilter.ACTIVE)));
        table.onPrompt(
                RemoteCalls.connectNumOfDefinedDomains(),
                (client, nothing) -> new ConnectNumOfDefinedDomainsRet(count(ListFilter.INACTIVE)));
        table.onPrompt(
                RemoteCalls.connectListDomains(),
                (client, arguments) ->
                        new ConnectListDomainsRet(
                                first(arguments.maxids(), ListFilter.ACTIVE)
                                        .flatMap(guest ->
                                                guest.view().identity().id().stream().boxed())
                                        .toList()));
        table.onPrompt(
                RemoteCalls.connectListDefinedDomains(),
                (client, arguments) ->
                        new ConnectListDefinedDomainsRet(
                                first(arguments.maxnames(), ListFilter.INACTIVE)
                                        .map(guest -> guest.view().identity().name())
                                        .toList()));
    }

    private ConnectListAllDomainsRet list(ConnectListAllDomainsArgs arguments) {
        Set<ListFilter> filters = Flag.decode(ListFilter.class, arguments.flags());
        List<Guest> found = guests.engine().guests(filters);
        return new ConnectListAllDomainsRet(
                arguments.needResults() != 0
                        ? found.stream().map(Guests::reference).toList()
                        : List.of(),
                found.size());
    }

    private int count(ListFilter filter) {
        return guests.engine().guests(Set.of(filter)).size();
    }

    private Stream<Guest> first(int most, ListFilter filter) {
        if (most < 0) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG, "at most %d guests cannot be listed".formatted(most));
        }
        return guests.engine().guests(Set.of(filter)).stream().limit(most);
    }
}
