// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virConnectCredentialType. */
public enum ConnectCredentialType implements Numbered {
    USERNAME(1),
    AUTHNAME(2),
    LANGUAGE(3),
    CNONCE(4),
    PASSPHRASE(5),
    ECHOPROMPT(6),
    NOECHOPROMPT(7),
    REALM(8),
    EXTERNAL(9);

    private final int number;

    ConnectCredentialType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
