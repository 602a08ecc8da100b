package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.xdr.XdrVoid;

import java.io.IOException;

/** The server's end of a stream. Its user confirms the client's finish once all is done. */
public final class ServerStream extends WireStream {
    ServerStream(MessageChannel channel, Header opener, Runnable forget) {
        super(channel, opener, forget);
    }

    /** Tells the client that all it sent has arrived where it should. */
    public void confirm() throws IOException {
        if (close(null)) {
            channel().send(header(MessageStatus.OK), XdrVoid.VOID);
        }
    }

    /** Ends the stream with an error; nothing happens when it has ended already. */
    public void abort(BerthException cause) throws IOException {
        if (close(cause)) {
            channel().send(header(MessageStatus.ERROR), ErrorAnswer.of(cause));
        }
    }

    @Override
    void deliver(Frame frame) throws IOException {
        switch (frame.header().status()) {
            case CONTINUE -> {
                if (frame.payload().hasRemaining()) {
                    offer(frame.payload());
                } else {
                    end();
                }
            }
            case OK -> end();
            case ERROR -> abort(new BerthException(ErrorCode.RPC, "the client aborted the stream"));
        }
    }
}
