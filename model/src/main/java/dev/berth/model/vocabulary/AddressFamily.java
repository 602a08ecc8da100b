package dev.berth.model.vocabulary;

/** Where a graphics client is (virDomainEventGraphicsAddressType). */
public enum AddressFamily implements Numbered {
    IPV4(0),
    IPV6(1),
    UNIX(2);

    private final int number;

    AddressFamily(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
