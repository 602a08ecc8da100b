package dev.berth.model.vocabulary;

/** What an I/O error leads to (virDomainEventIOErrorAction). */
public enum IoErrorAction implements Numbered {
    NONE(0),
    PAUSE(1),
    REPORT(2);

    private final int number;

    IoErrorAction(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
