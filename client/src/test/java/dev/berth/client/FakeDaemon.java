package dev.berth.client;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.Access;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.RpcServer;
import dev.berth.wire.ServerConnection;
import dev.berth.wire.ServerLimits;
import dev.berth.wire.generated.AuthListRet;
import dev.berth.wire.generated.ConnectDomainEventCallbackRegisterAnyRet;
import dev.berth.wire.generated.ConnectGetHostnameRet;
import dev.berth.wire.generated.ConnectListAllDomainsRet;
import dev.berth.wire.generated.DomainEventCallbackLifecycleMsg;
import dev.berth.wire.generated.DomainEventCallbackRebootMsg;
import dev.berth.wire.generated.DomainEventLifecycleMsg;
import dev.berth.wire.generated.DomainEventRebootMsg;
import dev.berth.wire.generated.DomainGetStateRet;
import dev.berth.wire.generated.DomainLookupByNameRet;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.generated.RemoteEvents;
import dev.berth.wire.xdr.XdrVoid;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A daemon with one guest, which remembers what it was asked to open. */
final class FakeDaemon implements AutoCloseable {
    static final DomainRef GUEST = new DomainRef("guest", new UUID(1, 2), 3);

    final List<String> opened = new CopyOnWriteArrayList<>();
    private final RpcServer<ServerConnection> server;

    FakeDaemon(Path socket, int authentication) throws IOException {
        var handlers = new HandlerTable<ServerConnection>((_, _, _) -> {});
        handlers.on(RemoteCalls.authList(), (_, _) -> new AuthListRet(List.of(authentication)));
        handlers.on(
                RemoteCalls.connectOpen(),
                (_, args) -> {
                    opened.add(args.name().orElse("") + " " + args.flags());
                    return XdrVoid.VOID;
                });
        handlers.on(RemoteCalls.connectGetHostname(), (_, _) -> new ConnectGetHostnameRet("here"));
        guests(handlers);
        events(handlers);
        server = new RpcServer<>(handlers, connection -> connection, ServerLimits.DEFAULT);
        var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(socket));
        server.listen(listener, Access.READ_WRITE);
    }

    private static void guests(HandlerTable<ServerConnection> handlers) {
        handlers.on(
                RemoteCalls.connectListAllDomains(),
                (_, _) -> new ConnectListAllDomainsRet(List.of(GUEST), 1));
        handlers.on(
                RemoteCalls.domainLookupByName(),
                (_, args) -> {
                    if (!args.name().equals(GUEST.name())) {
                        throw new BerthException(ErrorCode.NO_DOMAIN, "no such guest");
                    }
                    return new DomainLookupByNameRet(GUEST);
                });
        handlers.on(RemoteCalls.domainGetState(), (_, _) -> new DomainGetStateRet(3, 1));
        handlers.on(
                RemoteCalls.domainSuspend(),
                (_, _) -> {
                    throw new BerthException(ErrorCode.OPERATION_INVALID, "paused already");
                });
    }

    /** Two kinds are known; each registration is followed by events of both. */
    private static void events(HandlerTable<ServerConnection> handlers) {
        handlers.onRequest(
                RemoteCalls.connectDomainEventCallbackRegisterAny(),
                (request, args) -> {
                    if (args.eventID() > EventKind.REBOOT.number()) {
                        throw new BerthException(ErrorCode.INVALID_ARG, "no such events");
                    }
                    if (args.eventID() == EventKind.REBOOT.number()) {
                        request.afterReply(() -> tell(request.connection()));
                    }
                    return new ConnectDomainEventCallbackRegisterAnyRet(args.eventID() + 10);
                });
        handlers.on(RemoteCalls.connectDomainEventCallbackDeregisterAny(), (_, _) -> XdrVoid.VOID);
    }

    private static void tell(ServerConnection client) {
        for (int i = 0; i < 50; i++) {
            client.post(
                    RemoteEvents.domainEventCallbackLifecycle(),
                    new DomainEventCallbackLifecycleMsg(
                            10, new DomainEventLifecycleMsg(GUEST, 3, 0)));
            client.post(
                    RemoteEvents.domainEventCallbackReboot(),
                    new DomainEventCallbackRebootMsg(11, new DomainEventRebootMsg(GUEST)));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
