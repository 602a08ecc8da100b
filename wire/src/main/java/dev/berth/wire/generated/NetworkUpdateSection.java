// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNetworkUpdateSection. */
public enum NetworkUpdateSection implements Numbered {
    NONE(0),
    BRIDGE(1),
    DOMAIN(2),
    IP(3),
    IP_DHCP_HOST(4),
    IP_DHCP_RANGE(5),
    FORWARD(6),
    FORWARD_INTERFACE(7),
    FORWARD_PF(8),
    PORTGROUP(9),
    DNS_HOST(10),
    DNS_TXT(11),
    DNS_SRV(12);

    private final int number;

    NetworkUpdateSection(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
