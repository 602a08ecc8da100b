package dev.berth.client;

import dev.berth.wire.generated.ConnectOpenArgs;
import dev.berth.wire.generated.RemoteAuthType;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import java.util.List;
import java.util.Optional;

/** What is said first on a connection: how to prove who one is, and what to open. */
final class Greeting {
    private static final int READ_ONLY = 1;

    private Greeting() {}

    static void exchange(Connection connection, DaemonAddress address) {
        var types = connection.call(RemoteCalls.authList(), XdrVoid.VOID).types();
        authenticate(connection, address, types);
        int flags = address.readOnly() ? READ_ONLY : 0;
        connection.call(
                RemoteCalls.connectOpen(), new ConnectOpenArgs(Optional.of(address.name()), flags));
    }

    private static void authenticate(
            Connection connection, DaemonAddress address, List<Integer> types) {
        if (types.contains(RemoteAuthType.NONE.number())) {
            return;
        }
        if (types.contains(RemoteAuthType.POLKIT.number())) {
            connection.call(RemoteCalls.authPolkit(), XdrVoid.VOID);
            return;
        }
        throw new Unreachable(
                "%s wants a password (SASL), which is not supported yet; set auth_unix_rw to"
                                .formatted(address.uri())
                        + " \"none\" or \"polkit\" in the daemon's configuration",
                null);
    }
}
