package dev.berth.model.vocabulary;

/**
 * What a change or a question is about; none means the live guest when it runs, else its definition
 * (virDomainModificationImpact).
 */
public enum Impact implements Flag {
    LIVE(1),
    CONFIG(2);

    private final int bit;

    Impact(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
