package dev.berth.daemon;

import dev.berth.host.Account;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.Flag;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.Request;
import dev.berth.wire.generated.AuthListRet;
import dev.berth.wire.generated.ConnectFlag;
import dev.berth.wire.generated.ConnectGetHostnameRet;
import dev.berth.wire.generated.ConnectGetLibVersionRet;
import dev.berth.wire.generated.ConnectGetTypeRet;
import dev.berth.wire.generated.ConnectGetUriRet;
import dev.berth.wire.generated.ConnectGetVersionRet;
import dev.berth.wire.generated.ConnectIsSecureRet;
import dev.berth.wire.generated.ConnectOpenArgs;
import dev.berth.wire.generated.ConnectSupportsFeatureArgs;
import dev.berth.wire.generated.ConnectSupportsFeatureRet;
import dev.berth.wire.generated.RemoteAuthType;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import java.util.List;
import java.util.Set;

/** Opening a connection, and what it is connected to. */
final class ConnectHandlers {
    /** libvirt 9.0.0: what is promised to clients. */
    static final long LIBVIRT_VERSION = 9_000_000;

    private static final String SYSTEM = "qemu:///system";
    private static final String SESSION = "qemu:///session";

    private final HostIdentity identity;
    private final EmulatorVersion emulator;

    ConnectHandlers(HostIdentity identity, EmulatorVersion emulator) {
        this.identity = identity;
        this.emulator = emulator;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(
                RemoteCalls.authList(),
                (client, nothing) -> new AuthListRet(List.of(RemoteAuthType.NONE.number())));
        table.onRequest(RemoteCalls.connectSupportsFeature(), ConnectHandlers::supports);
        table.on(RemoteCalls.connectOpen(), ConnectHandlers::open);
        table.on(
                RemoteCalls.connectClose(),
                (client, nothing) -> {
                    client.close();
                    return XdrVoid.VOID;
                });
        table.on(
                RemoteCalls.connectGetUri(),
                (client, nothing) -> new ConnectGetUriRet(client.uri().orElseThrow()));
        table.on(RemoteCalls.connectGetType(), (client, nothing) -> new ConnectGetTypeRet("QEMU"));
        table.on(
                RemoteCalls.connectGetLibVersion(),
                (client, nothing) -> new ConnectGetLibVersionRet(LIBVIRT_VERSION));
        table.on(
                RemoteCalls.connectGetVersion(),
                (client, nothing) -> new ConnectGetVersionRet(emulator.number()));
        table.on(
                RemoteCalls.connectGetHostname(),
                (client, nothing) -> new ConnectGetHostnameRet(identity.name()));
        table.on(RemoteCalls.connectIsSecure(), (client, nothing) -> new ConnectIsSecureRet(1));
        table.on(RemoteCalls.connectRegisterCloseCallback(), (client, nothing) -> XdrVoid.VOID);
        table.on(RemoteCalls.connectUnregisterCloseCallback(), (client, nothing) -> XdrVoid.VOID);
    }

    private static XdrVoid open(Client client, ConnectOpenArgs arguments) {
        Set<ConnectFlag> flags = Flag.decode(ConnectFlag.class, arguments.flags());
        String asked = arguments.name().orElse("");
        if (!asked.isEmpty() && !asked.equals(SYSTEM) && !asked.equals(SESSION)) {
            throw new BerthException(
                    ErrorCode.NO_CONNECT,
                    "no connection driver for %s; use %s or %s".formatted(asked, SYSTEM, SESSION));
        }
        String own = Account.root() ? SYSTEM : SESSION;
        client.open(asked.isEmpty() ? own : asked, flags.contains(ConnectFlag.RO));
        return XdrVoid.VOID;
    }

    private static ConnectSupportsFeatureRet supports(
            Request<Client> request, ConnectSupportsFeatureArgs arguments) {
        boolean supported =
                DriverFeature.of(arguments.feature()).map(DriverFeature::supported).orElse(false);
        if (arguments.feature() == DriverFeature.PROGRAM_KEEPALIVE.number()) {
            request.afterReply(() -> request.connection().startKeepAlive());
        }
        return new ConnectSupportsFeatureRet(supported ? 1 : 0);
    }
}
