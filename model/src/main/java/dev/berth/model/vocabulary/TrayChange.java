package dev.berth.model.vocabulary;

/** What a removable disk's tray did (virDomainEventTrayChangeReason). */
public enum TrayChange implements Numbered {
    OPEN(0),
    CLOSE(1);

    private final int number;

    TrayChange(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
