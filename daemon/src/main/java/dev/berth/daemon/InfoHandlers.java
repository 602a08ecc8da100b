package dev.berth.daemon;

import dev.berth.engine.Guest;
import dev.berth.engine.GuestInfo;
import dev.berth.engine.GuestView;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.StateReason;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.DomainControlState;
import dev.berth.wire.generated.DomainGetControlInfoArgs;
import dev.berth.wire.generated.DomainGetControlInfoRet;
import dev.berth.wire.generated.DomainGetInfoArgs;
import dev.berth.wire.generated.DomainGetInfoRet;
import dev.berth.wire.generated.DomainGetMaxMemoryRet;
import dev.berth.wire.generated.DomainGetMaxVcpusRet;
import dev.berth.wire.generated.DomainGetMessagesRet;
import dev.berth.wire.generated.DomainGetOsTypeRet;
import dev.berth.wire.generated.DomainGetSecurityLabelListRet;
import dev.berth.wire.generated.DomainGetSecurityLabelRet;
import dev.berth.wire.generated.DomainGetStateArgs;
import dev.berth.wire.generated.DomainGetStateRet;
import dev.berth.wire.generated.DomainHasManagedSaveImageRet;
import dev.berth.wire.generated.DomainIsActiveRet;
import dev.berth.wire.generated.DomainIsPersistentRet;
import dev.berth.wire.generated.DomainIsUpdatedRet;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.Opaque;

import java.util.List;
import java.util.Set;

/** Questions about one guest; none of them waits for it. */
final class InfoHandlers {
    private final Guests guests;

    InfoHandlers(Guests guests) {
        this.guests = guests;
    }

    void addTo(HandlerTable<Client> table) {
        table.onPrompt(RemoteCalls.domainGetInfo(), (client, arguments) -> info(arguments));
        table.onPrompt(RemoteCalls.domainGetState(), (client, arguments) -> state(arguments));
        table.onPrompt(
                RemoteCalls.domainGetControlInfo(), (client, arguments) -> control(arguments));
        table.onPrompt(
                RemoteCalls.domainIsActive(),
                (client, arguments) ->
                        new DomainIsActiveRet(number(view(arguments.dom()).active())));
        table.onPrompt(
                RemoteCalls.domainIsPersistent(),
                (client, arguments) ->
                        new DomainIsPersistentRet(number(view(arguments.dom()).persistent())));
        table.onPrompt(
                RemoteCalls.domainIsUpdated(),
                (client, arguments) ->
                        new DomainIsUpdatedRet(number(view(arguments.dom()).updated())));
        table.onPrompt(
                RemoteCalls.domainHasManagedSaveImage(),
                (client, arguments) ->
                        new DomainHasManagedSaveImageRet(
                                number(view(arguments.dom()).managedSave())));
        addFiguresTo(table);
        addSecurityTo(table);
    }

    private void addFiguresTo(HandlerTable<Client> table) {
        table.onPrompt(
                RemoteCalls.domainGetOsType(),
                (client, arguments) -> new DomainGetOsTypeRet(guests.of(arguments.dom()).osType()));
        table.onPrompt(
                RemoteCalls.domainGetMaxMemory(),
                (client, arguments) ->
                        new DomainGetMaxMemoryRet(
                                Guests.kibibytes(guests.of(arguments.dom()).info().maxMemory())));
        table.onPrompt(
                RemoteCalls.domainGetMaxVcpus(),
                (client, arguments) ->
                        new DomainGetMaxVcpusRet(maxVcpus(guests.of(arguments.dom()))));
        table.onPrompt(
                RemoteCalls.domainGetMessages(),
                (client, arguments) ->
                        new DomainGetMessagesRet(guests.of(arguments.dom()).messages()));
    }

    /** Guests carry no label: QEMU is confined by its user, not by a security module. */
    private void addSecurityTo(HandlerTable<Client> table) {
        table.onPrompt(
                RemoteCalls.domainGetSecurityLabel(),
                (client, arguments) -> {
                    guests.of(arguments.dom());
                    return new DomainGetSecurityLabelRet(Opaque.EMPTY, 0);
                });
        table.onPrompt(
                RemoteCalls.domainGetSecurityLabelList(),
                (client, arguments) -> {
                    guests.of(arguments.dom());
                    return new DomainGetSecurityLabelListRet(List.of(), 0);
                });
    }

    private DomainGetInfoRet info(DomainGetInfoArgs arguments) {
        GuestInfo info = guests.of(arguments.dom()).info();
        return new DomainGetInfoRet(
                info.state().state().number(),
                Guests.kibibytes(info.maxMemory()),
                Guests.kibibytes(info.memory()),
                info.vcpus(),
                info.cpuTime().toNanos());
    }

    private DomainGetStateRet state(DomainGetStateArgs arguments) {
        NoFlags.check(RemoteCalls.domainGetState(), arguments);
        StateReason state = view(arguments.dom()).state();
        return new DomainGetStateRet(state.state().number(), state.number());
    }

    private DomainGetControlInfoRet control(DomainGetControlInfoArgs arguments) {
        NoFlags.check(RemoteCalls.domainGetControlInfo(), arguments);
        DomainControlState state =
                view(arguments.dom()).responding()
                        ? DomainControlState.OK
                        : DomainControlState.OCCUPIED;
        return new DomainGetControlInfoRet(state.number(), 0, 0);
    }

    private static int maxVcpus(Guest guest) {
        Set<Impact> impact = guest.view().active() ? Set.of(Impact.LIVE) : Set.of(Impact.CONFIG);
        return guest.vcpuCount(impact, true);
    }

    private GuestView view(DomainRef reference) {
        return guests.of(reference).view();
    }

    private static int number(boolean yes) {
        return yes ? 1 : 0;
    }
}
