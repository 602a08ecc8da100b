// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virConnectCloseReason. */
public enum ConnectCloseReason implements Numbered {
    ERROR(0),
    EOF(1),
    KEEPALIVE(2),
    CLIENT(3);

    private final int number;

    ConnectCloseReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
