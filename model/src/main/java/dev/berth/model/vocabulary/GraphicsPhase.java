package dev.berth.model.vocabulary;

/** How far a graphics client is (virDomainEventGraphicsPhase). */
public enum GraphicsPhase implements Numbered {
    CONNECT(0),
    INITIALIZE(1),
    DISCONNECT(2);

    private final int number;

    GraphicsPhase(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
