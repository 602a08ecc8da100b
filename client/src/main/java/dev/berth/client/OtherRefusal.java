package dev.berth.client;

import dev.berth.wire.RemoteException;

/** The daemon refused for another reason; {@link #number} and the message say which. */
public final class OtherRefusal extends Refused {
    private static final long serialVersionUID = 1L;

    OtherRefusal(RemoteException error) {
        super(error);
    }
}
