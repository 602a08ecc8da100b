package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.Access;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.RpcServer;
import dev.berth.wire.ServerConnection;
import dev.berth.wire.ServerLimits;
import dev.berth.wire.generated.AuthListRet;
import dev.berth.wire.generated.ConnectGetHostnameRet;
import dev.berth.wire.generated.ConnectListAllDomainsRet;
import dev.berth.wire.generated.DomainDefineXmlFlagsRet;
import dev.berth.wire.generated.DomainGetStateRet;
import dev.berth.wire.generated.DomainGetVcpusFlagsRet;
import dev.berth.wire.generated.DomainGetXmlDescRet;
import dev.berth.wire.generated.DomainIsPersistentRet;
import dev.berth.wire.generated.DomainLookupByIdRet;
import dev.berth.wire.generated.DomainLookupByNameRet;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.QemuCalls;
import dev.berth.wire.generated.QemuDomainMonitorCommandRet;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A daemon with a running and two defined guests, which notes what it was asked to do. */
final class FakeDaemon implements AutoCloseable {
    static final DomainRef RUNNING = guest("web", 1, 7);
    static final DomainRef ZETA = guest("Zeta", 2, -1);
    static final DomainRef ALPHA = guest("alpha", 3, -1);
    static final String XML =
            """
            <domain type='qemu'>
              <devices>
                <disk type='file' device='disk'>
                  <source file='/images/web.qcow2'/>
                  <target dev='vda' bus='virtio'/>
                </disk>
                <disk type='file' device='cdrom'>
                  <target dev='sda' bus='sata'/>
                </disk>
                <interface type='bridge'>
                  <mac address='52:54:00:00:00:01'/>
                  <source bridge='br0'/>
                  <target dev='vnet0'/>
                  <model type='virtio'/>
                </interface>
              </devices>
            </domain>
            """;

    final List<String> noted = new CopyOnWriteArrayList<>();
    private final RpcServer<ServerConnection> server;

    FakeDaemon(Path socket) throws IOException {
        var handlers = new HandlerTable<ServerConnection>((_, _, _) -> {});
        handlers.on(RemoteCalls.authList(), (_, _) -> new AuthListRet(List.of(0)));
        handlers.on(RemoteCalls.connectOpen(), (_, _) -> XdrVoid.VOID);
        handlers.on(RemoteCalls.connectGetHostname(), (_, _) -> new ConnectGetHostnameRet("here"));
        lookups(handlers);
        questions(handlers);
        actions(handlers);
        console(handlers);
        server = new RpcServer<>(handlers, connection -> connection, ServerLimits.DEFAULT);
        var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(socket));
        server.listen(listener, Access.READ_WRITE);
    }

    private static DomainRef guest(String name, int number, int id) {
        return new DomainRef(name, new UUID(0, number), id);
    }

    private void lookups(HandlerTable<ServerConnection> handlers) {
        List<DomainRef> all = List.of(ZETA, RUNNING, ALPHA);
        handlers.on(
                RemoteCalls.connectListAllDomains(),
                (_, args) -> {
                    noted.add("list " + args.flags());
                    return new ConnectListAllDomainsRet(all, all.size());
                });
        handlers.on(
                RemoteCalls.domainLookupByName(),
                (_, args) ->
                        new DomainLookupByNameRet(
                                all.stream()
                                        .filter(it -> it.name().equals(args.name()))
                                        .findFirst()
                                        .orElseThrow(FakeDaemon::noDomain)));
        handlers.on(
                RemoteCalls.domainLookupById(),
                (_, args) ->
                        new DomainLookupByIdRet(
                                all.stream()
                                        .filter(it -> it.id() == args.id())
                                        .findFirst()
                                        .orElseThrow(FakeDaemon::noDomain)));
    }

    private static BerthException noDomain() {
        return new BerthException(ErrorCode.NO_DOMAIN, "no such guest");
    }

    private static void questions(HandlerTable<ServerConnection> handlers) {
        handlers.on(
                RemoteCalls.domainGetState(),
                (_, args) ->
                        args.dom().id() < 0
                                ? new DomainGetStateRet(5, 2)
                                : new DomainGetStateRet(1, 1));
        handlers.on(RemoteCalls.domainGetXmlDesc(), (_, _) -> new DomainGetXmlDescRet(XML));
        handlers.on(RemoteCalls.domainIsPersistent(), (_, _) -> new DomainIsPersistentRet(1));
        handlers.on(
                RemoteCalls.domainGetVcpusFlags(),
                (_, args) -> new DomainGetVcpusFlagsRet((args.flags() & 4) != 0 ? 12 : 2));
        handlers.on(
                QemuCalls.domainMonitorCommand(),
                (_, args) ->
                        new QemuDomainMonitorCommandRet(
                                args.flags() == 1
                                        ? args.cmd() + ": ok\r\n"
                                        : "{\"return\":{\"status\":\"running\"},\"id\":\"1\"}"));
    }

    private void actions(HandlerTable<ServerConnection> handlers) {
        handlers.on(
                RemoteCalls.domainDefineXmlFlags(),
                (_, args) -> {
                    if (args.xml().contains("broken")) {
                        throw new BerthException(
                                ErrorCode.XML_ERROR,
                                "xml:2: no bus; use 'virtio'\nxml:7: no name; give one");
                    }
                    return new DomainDefineXmlFlagsRet(ALPHA);
                });
        handlers.on(
                RemoteCalls.domainDestroyFlags(),
                (_, args) -> {
                    if (args.dom().id() < 0) {
                        throw new BerthException(
                                ErrorCode.OPERATION_INVALID, "domain is not running");
                    }
                    noted.add("destroy " + args.dom().name() + " " + args.flags());
                    return XdrVoid.VOID;
                });
        handlers.on(
                RemoteCalls.domainUndefineFlags(),
                (_, args) -> {
                    noted.add("undefine " + args.dom().name() + " " + args.flags());
                    return XdrVoid.VOID;
                });
    }

    /** A console that greets, repeats the first thing it hears, and ends. */
    private static void console(HandlerTable<ServerConnection> handlers) {
        handlers.onRequest(
                RemoteCalls.domainOpenConsole(),
                (request, args) -> {
                    if (args.dom().id() < 0) {
                        throw new BerthException(
                                ErrorCode.OPERATION_INVALID, "domain is not running");
                    }
                    request.stream(stream -> {
                        byte[] words = "login: ".getBytes(StandardCharsets.UTF_8);
                        stream.send(ByteBuffer.wrap(words));
                        stream.sendEnd();
                    });
                    return XdrVoid.VOID;
                });
    }

    @Override
    public void close() {
        server.close();
    }
}
