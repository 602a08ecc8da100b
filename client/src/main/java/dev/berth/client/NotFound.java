package dev.berth.client;

import dev.berth.wire.RemoteException;

/** There is no such guest, or no such part of it. */
public final class NotFound extends Refused {
    private static final long serialVersionUID = 1L;

    NotFound(RemoteException error) {
        super(error);
    }
}
