package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.Numbered;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.Request;
import dev.berth.wire.generated.ConnectDomainEventCallbackRegisterAnyArgs;
import dev.berth.wire.generated.ConnectDomainEventCallbackRegisterAnyRet;
import dev.berth.wire.generated.ConnectDomainEventDeregisterRet;
import dev.berth.wire.generated.ConnectDomainEventRegisterAnyArgs;
import dev.berth.wire.generated.ConnectDomainEventRegisterRet;
import dev.berth.wire.generated.ConnectDomainQemuMonitorEventRegisterFlag;
import dev.berth.wire.generated.DomainEventId;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.QemuCalls;
import dev.berth.wire.generated.QemuConnectDomainMonitorEventRegisterArgs;
import dev.berth.wire.generated.QemuConnectDomainMonitorEventRegisterRet;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Registering for events, in the three ways that clients of different age have. */
final class EventHandlers {
    void addTo(HandlerTable<Client> table) {
        table.onRequest(
                RemoteCalls.connectDomainEventCallbackRegisterAny(), EventHandlers::register);
        table.on(
                RemoteCalls.connectDomainEventCallbackDeregisterAny(),
                (client, arguments) -> {
                    client.callbacks().remove(arguments.callbackID());
                    return XdrVoid.VOID;
                });
        table.onRequest(
                QemuCalls.connectDomainMonitorEventRegister(), EventHandlers::registerMonitor);
        table.on(
                QemuCalls.connectDomainMonitorEventDeregister(),
                (client, arguments) -> {
                    client.callbacks().removeMonitor(arguments.callbackID());
                    return XdrVoid.VOID;
                });
        addPlainTo(table);
    }

    private static void addPlainTo(HandlerTable<Client> table) {
        table.onRequest(RemoteCalls.connectDomainEventRegisterAny(), EventHandlers::registerPlain);
        table.on(
                RemoteCalls.connectDomainEventDeregisterAny(),
                (client, arguments) -> {
                    client.callbacks().removePlain(kind(arguments.eventID()));
                    return XdrVoid.VOID;
                });
        table.onRequest(
                RemoteCalls.connectDomainEventRegister(),
                (request, nothing) -> {
                    registerPlain(request, DomainEventId.LIFECYCLE);
                    return new ConnectDomainEventRegisterRet(1);
                });
        table.on(
                RemoteCalls.connectDomainEventDeregister(),
                (client, nothing) -> {
                    client.callbacks().removePlain(DomainEventId.LIFECYCLE);
                    return new ConnectDomainEventDeregisterRet(0);
                });
    }

    private static ConnectDomainEventCallbackRegisterAnyRet register(
            Request<Client> request, ConnectDomainEventCallbackRegisterAnyArgs arguments) {
        Callbacks.Added added =
                request.client()
                        .callbacks()
                        .add(kind(arguments.eventID()), arguments.dom().map(DomainRef::uuid));
        request.afterReply(added.registration()::answered);
        return new ConnectDomainEventCallbackRegisterAnyRet(added.number());
    }

    private static XdrVoid registerPlain(
            Request<Client> request, ConnectDomainEventRegisterAnyArgs arguments) {
        registerPlain(request, kind(arguments.eventID()));
        return XdrVoid.VOID;
    }

    private static void registerPlain(Request<Client> request, DomainEventId id) {
        request.afterReply(request.client().callbacks().addPlain(id)::answered);
    }

    private static QemuConnectDomainMonitorEventRegisterRet registerMonitor(
            Request<Client> request, QemuConnectDomainMonitorEventRegisterArgs arguments) {
        Callbacks.Added added =
                request.client()
                        .callbacks()
                        .addMonitor(arguments.dom().map(DomainRef::uuid), wanted(arguments));
        request.afterReply(added.registration()::answered);
        return new QemuConnectDomainMonitorEventRegisterRet(added.number());
    }

    private static Predicate<String> wanted(QemuConnectDomainMonitorEventRegisterArgs arguments) {
        Set<ConnectDomainQemuMonitorEventRegisterFlag> flags =
                Flag.decode(ConnectDomainQemuMonitorEventRegisterFlag.class, arguments.flags());
        if (arguments.event().isEmpty()) {
            return event -> true;
        }
        String text = arguments.event().get();
        int form =
                (flags.contains(ConnectDomainQemuMonitorEventRegisterFlag.REGEX)
                                ? 0
                                : Pattern.LITERAL)
                        | (flags.contains(ConnectDomainQemuMonitorEventRegisterFlag.NOCASE)
                                ? Pattern.CASE_INSENSITIVE
                                : 0);
        try {
            Pattern pattern = Pattern.compile(text, form);
            return (form & Pattern.LITERAL) != 0
                    ? pattern.asMatchPredicate()
                    : pattern.asPredicate();
        } catch (PatternSyntaxException e) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "'%s' is no regular expression: %s".formatted(text, e.getDescription()),
                    e);
        }
    }

    private static DomainEventId kind(int number) {
        return Numbered.of(DomainEventId.class, number);
    }
}
