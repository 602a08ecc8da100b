package dev.berth.client;

import dev.berth.wire.RemoteException;

/** The daemon answered with an error; the message is the daemon's. */
public abstract sealed class Refused extends ClientException
        permits NotFound, WrongState, Forbidden, NotSupported, OtherRefusal {
    private static final long serialVersionUID = 1L;

    private final int number;

    Refused(RemoteException error) {
        super(error.code(), String.valueOf(error.getMessage()), error);
        this.number = error.number();
    }

    /** libvirt's number for the error (virErrorNumber), also where {@link #code} has no name. */
    public int number() {
        return number;
    }

    static Refused of(RemoteException error) {
        return switch (error.code()) {
            case NO_DOMAIN, NO_DOMAIN_METADATA, DEVICE_MISSING -> new NotFound(error);
            case OPERATION_INVALID -> new WrongState(error);
            case ACCESS_DENIED, OPERATION_DENIED, AUTH_FAILED -> new Forbidden(error);
            case NO_SUPPORT, OPERATION_UNSUPPORTED -> new NotSupported(error);
            default -> new OtherRefusal(error);
        };
    }
}
