package dev.berth.wire;

import dev.berth.model.vocabulary.Numbered;

/** How a call went, or how a stream goes on (virNetMessageStatus). */
public enum MessageStatus implements Numbered {
    OK(0),
    /** The payload is an error; of a stream: it is aborted. */
    ERROR(1),
    /** More data of a stream. */
    CONTINUE(2);

    private static final MessageStatus[] ALL = values();

    private final int number;

    MessageStatus(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    static MessageStatus of(int number) {
        if (number < 0 || number >= ALL.length) {
            throw new ProtocolException("there is no message status " + number);
        }
        return ALL[number];
    }
}
