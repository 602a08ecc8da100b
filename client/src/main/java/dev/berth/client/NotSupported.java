package dev.berth.client;

import dev.berth.wire.RemoteException;

/** The daemon cannot do this. */
public final class NotSupported extends Refused {
    private static final long serialVersionUID = 1L;

    NotSupported(RemoteException error) {
        super(error);
    }
}
