package dev.berth.wire.xdr;

/** Whether a procedure may have to wait for a guest. */
public enum Priority {
    /** Answers without waiting for a guest. */
    HIGH,
    /** May wait for a guest or the host. */
    LOW
}
