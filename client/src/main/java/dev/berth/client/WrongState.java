package dev.berth.client;

import dev.berth.wire.RemoteException;

/** The guest is not in a state in which this can be done. */
public final class WrongState extends Refused {
    private static final long serialVersionUID = 1L;

    WrongState(RemoteException error) {
        super(error);
    }
}
