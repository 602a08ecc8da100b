package dev.berth.wire;

import dev.berth.model.vocabulary.Numbered;

/** What a message is (virNetMessageType). */
public enum MessageType implements Numbered {
    CALL(0),
    REPLY(1),
    /** An event, or another message that nobody waits for. */
    MESSAGE(2),
    STREAM(3),
    CALL_WITH_FDS(4),
    REPLY_WITH_FDS(5),
    STREAM_HOLE(6);

    private static final MessageType[] ALL = values();

    private final int number;

    MessageType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    static MessageType of(int number) {
        if (number < 0 || number >= ALL.length) {
            throw new ProtocolException("there is no message type " + number);
        }
        return ALL[number];
    }
}
