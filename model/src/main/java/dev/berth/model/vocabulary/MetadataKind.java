package dev.berth.model.vocabulary;

/** What part of the metadata is meant (virDomainMetadataType). */
public enum MetadataKind implements Numbered {
    DESCRIPTION(0),
    TITLE(1),
    ELEMENT(2);

    private final int number;

    MetadataKind(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
