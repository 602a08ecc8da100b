package dev.berth.client;

import dev.berth.wire.RemoteException;

/** Not allowed to this user, or not on a read-only socket. */
public final class Forbidden extends Refused {
    private static final long serialVersionUID = 1L;

    Forbidden(RemoteException error) {
        super(error);
    }
}
