// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virIPAddrType. */
public enum IPAddrType implements Numbered {
    IPV4(0),
    IPV6(1);

    private final int number;

    IPAddrType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
