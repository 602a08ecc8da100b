// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainInterfaceAddressesSource. */
public enum DomainInterfaceAddressesSource implements Numbered {
    LEASE(0),
    AGENT(1),
    ARP(2);

    private final int number;

    DomainInterfaceAddressesSource(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
