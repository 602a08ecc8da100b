package dev.berth.daemon;

import dev.berth.engine.Guest;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.DefineFlag;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.model.vocabulary.Numbered;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.UndefineFlag;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.DomainCreateXmlRet;
import dev.berth.wire.generated.DomainDefineXmlFlagsRet;
import dev.berth.wire.generated.DomainDefineXmlRet;
import dev.berth.wire.generated.DomainGetAutostartRet;
import dev.berth.wire.generated.DomainGetMetadataArgs;
import dev.berth.wire.generated.DomainGetMetadataRet;
import dev.berth.wire.generated.DomainGetXmlDescRet;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.DomainRenameArgs;
import dev.berth.wire.generated.DomainRenameRet;
import dev.berth.wire.generated.DomainSetMetadataArgs;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import java.util.Set;

/** Documents: defining guests, describing them, forgetting them. */
final class DefinitionHandlers {
    private final Guests guests;

    DefinitionHandlers(Guests guests) {
        this.guests = guests;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(
                RemoteCalls.domainDefineXml(),
                (client, arguments) -> new DomainDefineXmlRet(define(arguments.xml(), Set.of())));
        table.on(
                RemoteCalls.domainDefineXmlFlags(),
                (client, arguments) ->
                        new DomainDefineXmlFlagsRet(
                                define(
                                        arguments.xml(),
                                        Flag.decode(DefineFlag.class, arguments.flags()))));
        table.on(
                RemoteCalls.domainCreateXml(),
                (client, arguments) ->
                        new DomainCreateXmlRet(
                                Guests.reference(
                                        guests.engine()
                                                .create(
                                                        arguments.xmlDesc(),
                                                        Flag.decode(
                                                                StartFlag.class,
                                                                arguments.flags())))));
        table.onPrompt(
                RemoteCalls.domainGetXmlDesc(),
                (client, arguments) ->
                        new DomainGetXmlDescRet(
                                guests.of(arguments.dom())
                                        .xml(Flag.decode(XmlFlag.class, arguments.flags()))));
        table.on(RemoteCalls.domainRename(), (client, arguments) -> rename(arguments));
        addForgettingTo(table);
        addSettingsTo(table);
    }

    private void addForgettingTo(HandlerTable<Client> table) {
        table.on(RemoteCalls.domainUndefine(), (client, arguments) -> undefine(arguments.dom(), 0));
        table.on(
                RemoteCalls.domainUndefineFlags(),
                (client, arguments) -> undefine(arguments.dom(), arguments.flags()));
    }

    private void addSettingsTo(HandlerTable<Client> table) {
        table.on(
                RemoteCalls.domainGetAutostart(),
                (client, arguments) ->
                        new DomainGetAutostartRet(
                                guests.of(arguments.dom()).view().autostart() ? 1 : 0));
        table.on(
                RemoteCalls.domainSetAutostart(),
                (client, arguments) -> {
                    guests.of(arguments.dom()).setAutostart(arguments.autostart() != 0);
                    return XdrVoid.VOID;
                });
        table.on(RemoteCalls.domainGetMetadata(), (client, arguments) -> metadata(arguments));
        table.on(RemoteCalls.domainSetMetadata(), (client, arguments) -> setMetadata(arguments));
    }

    private DomainRef define(String xml, Set<DefineFlag> flags) {
        return Guests.reference(guests.engine().define(xml, flags));
    }

    private XdrVoid undefine(DomainRef reference, int flags) {
        guests.of(reference).undefine(Flag.decode(UndefineFlag.class, flags));
        return XdrVoid.VOID;
    }

    private DomainRenameRet rename(DomainRenameArgs arguments) {
        NoFlags.check(RemoteCalls.domainRename(), arguments);
        Guest guest = guests.of(arguments.dom());
        guest.rename(
                arguments
                        .newName()
                        .orElseThrow(() ->
                                new BerthException(
                                        ErrorCode.INVALID_ARG,
                                        "%s: the new name is missing"
                                                .formatted(arguments.dom().name()))));
        return new DomainRenameRet(0);
    }

    private DomainGetMetadataRet metadata(DomainGetMetadataArgs arguments) {
        return new DomainGetMetadataRet(
                guests.of(arguments.dom())
                        .metadata(
                                Numbered.of(MetadataKind.class, arguments.type()),
                                arguments.uri(),
                                Flag.decode(Impact.class, arguments.flags())));
    }

    private XdrVoid setMetadata(DomainSetMetadataArgs arguments) {
        guests.of(arguments.dom())
                .setMetadata(
                        Numbered.of(MetadataKind.class, arguments.type()),
                        arguments.metadata(),
                        arguments.key(),
                        arguments.uri(),
                        Flag.decode(Impact.class, arguments.flags()));
        return XdrVoid.VOID;
    }
}
