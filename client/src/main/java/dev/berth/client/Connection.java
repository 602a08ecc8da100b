package dev.berth.client;

import dev.berth.model.BerthException;
import dev.berth.model.vocabulary.DefineFlag;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.ListFilter;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.wire.ClientStream;
import dev.berth.wire.RemoteException;
import dev.berth.wire.RpcConnection;
import dev.berth.wire.generated.ConnectListAllDomainsArgs;
import dev.berth.wire.generated.DomainCreateXmlArgs;
import dev.berth.wire.generated.DomainDefineXmlFlagsArgs;
import dev.berth.wire.generated.NodeGetCpuMapArgs;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.Call;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrVoid;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A connection to a daemon. Closing it ends the console streams and subscriptions made by it. */
public final class Connection implements AutoCloseable {
    private final RpcConnection rpc;
    private final DaemonAddress address;

    private Connection(RpcConnection rpc, DaemonAddress address) {
        this.rpc = rpc;
        this.address = address;
    }

    /**
     * Connects to the daemon that a URI stands for: {@code qemu:///system}, {@code
     * qemu:///session}, {@code qemu+unix:///system?socket=PATH}.
     *
     * @throws Unreachable when none answers there
     */
    public static Connection open(String uri) {
        return open(DaemonAddress.of(uri, false, System.getenv()));
    }

    /**
     * Connects to a daemon.
     *
     * @throws Unreachable when none answers there
     * @throws Forbidden when it does not want this user
     */
    public static Connection open(DaemonAddress address) {
        Connection connection = new Connection(Dialing.dial(address), address);
        try {
            Greeting.exchange(connection, address);
            return connection;
        } catch (RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    /** The address that was connected to. */
    public String uri() {
        return address.uri();
    }

    // The daemon and its host

    public String hostname() {
        return call(RemoteCalls.connectGetHostname(), XdrVoid.VOID).hostname();
    }

    /** What runs the guests: {@code QEMU}. */
    public String type() {
        return call(RemoteCalls.connectGetType(), XdrVoid.VOID).type();
    }

    /** The version of libvirt that the daemon is, or answers for. */
    public Version libraryVersion() {
        return Version.of(call(RemoteCalls.connectGetLibVersion(), XdrVoid.VOID).libVer());
    }

    /** The version of QEMU. */
    public Version hypervisorVersion() {
        return Version.of(call(RemoteCalls.connectGetVersion(), XdrVoid.VOID).hvVer());
    }

    /** What the host can do, as XML. */
    public String capabilities() {
        return call(RemoteCalls.connectGetCapabilities(), XdrVoid.VOID).capabilities();
    }

    public NodeInfo nodeInfo() {
        var node = call(RemoteCalls.nodeGetInfo(), XdrVoid.VOID);
        return new NodeInfo(
                node.model().text(),
                node.memory(),
                node.cpus(),
                node.mhz(),
                node.nodes(),
                node.sockets(),
                node.cores(),
                node.threads());
    }

    /** How many CPUs the host can have, also those that are offline. */
    public int hostCpus() {
        return call(RemoteCalls.nodeGetCpuMap(), new NodeGetCpuMapArgs(0, 0, 0)).ret();
    }

    /** How the host confines guests; the model is empty where it does not. */
    public SecurityModel securityModel() {
        var model = call(RemoteCalls.nodeGetSecurityModel(), XdrVoid.VOID);
        return new SecurityModel(model.model().text(), model.doi().text());
    }

    // Guests

    /** The guests that pass the filters, in no order. */
    public List<Domain> domains(Set<ListFilter> filters) {
        var args = new ConnectListAllDomainsArgs(1, Flag.encode(filters));
        return call(RemoteCalls.connectListAllDomains(), args).domains().stream()
                .map(ref -> new Domain(this, ref))
                .toList();
    }

    /** The guest with this id, UUID or name, tried in this order. */
    public Optional<Domain> find(String key) {
        return find(key, EnumSet.allOf(DomainKey.class));
    }

    /** The guest that answers to this by one of the keys, tried in their order. */
    public Optional<Domain> find(String key, Set<DomainKey> keys) {
        return Lookup.find(this, key, keys);
    }

    /**
     * Keeps a definition; a guest of this name and UUID gets it as its new one.
     *
     * @throws Refused with every problem of the document, one a line
     */
    public Domain define(String xml, Set<DefineFlag> flags) {
        var args = new DomainDefineXmlFlagsArgs(xml, Flag.encode(flags));
        return new Domain(this, call(RemoteCalls.domainDefineXmlFlags(), args).dom());
    }

    /** Starts a guest that is gone when it stops. */
    public Domain create(String xml, Set<StartFlag> flags) {
        var args = new DomainCreateXmlArgs(xml, Flag.encode(flags));
        return new Domain(this, call(RemoteCalls.domainCreateXml(), args).dom());
    }

    /**
     * Hears of events from now on.
     *
     * @param kinds a daemon that knows only some of them sends those
     * @param only one guest, or all
     * @throws NotSupported when the daemon knows none of them
     */
    public EventSubscription subscribe(Set<EventKind> kinds, Optional<Domain> only) {
        return EventSubscription.open(this, rpc, kinds, only.map(Domain::ref));
    }

    /** Finds out within half a minute when the daemon's host is gone; for long waits. */
    public void keepAlive() {
        rpc.keepAlive(Duration.ofSeconds(5), 5);
    }

    @Override
    public void close() {
        rpc.close();
    }

    <A extends XdrValue, R extends XdrValue> R call(Call<A, R> call, A arguments) {
        try {
            return rpc.call(call, arguments);
        } catch (RemoteException error) {
            throw Refused.of(error);
        } catch (BerthException broken) {
            throw new Unreachable(String.valueOf(broken.getMessage()), broken);
        }
    }

    <A extends XdrValue, R extends XdrValue> ClientStream stream(Call<A, R> call, A arguments) {
        try {
            return rpc.open(call, arguments).stream();
        } catch (RemoteException error) {
            throw Refused.of(error);
        } catch (BerthException broken) {
            throw new Unreachable(String.valueOf(broken.getMessage()), broken);
        }
    }
}
