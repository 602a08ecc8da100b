package dev.berth.qmp;

import dev.berth.model.ErrorCode;

/** QEMU did not carry out the command, and says why in its own words. */
public final class QmpRefused extends QmpException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final String errorClass;
    private final String description;

    public QmpRefused(String peer, String command, String errorClass, String description) {
        super(
                ErrorCode.OPERATION_FAILED,
                "QEMU of " + peer + " refused '" + command + "': " + description,
                null);
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }

    public String command() {
        return command;
    }

    /** GenericError, CommandNotFound, DeviceNotFound, DeviceNotActive or KVMMissingCap. */
    public String errorClass() {
        return errorClass;
    }

    /** QEMU's own words. */
    public String description() {
        return description;
    }
}
