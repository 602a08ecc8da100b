package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.RemoteError;
import dev.berth.wire.xdr.XdrVoid;

import java.io.IOException;
import java.time.Duration;

/** The client's end of a stream. Closing it without {@link #finish} aborts it. */
public final class ClientStream extends WireStream implements AutoCloseable {
    ClientStream(MessageChannel channel, Header opener, Runnable forget) {
        super(channel, opener, forget);
    }

    /**
     * Says that all has been sent, and waits until the server has it where it should be.
     *
     * @throws BerthException what went wrong at the server, or OPERATION_TIMEOUT
     */
    public void finish(Duration patience) throws IOException, InterruptedException {
        if (!closed()) {
            channel().send(header(MessageStatus.OK), XdrVoid.VOID);
        }
        awaitClosed(patience);
    }

    @Override
    public void close() {
        if (close(new BerthException(ErrorCode.OPERATION_INVALID, "the stream was closed"))) {
            try {
                channel().send(header(MessageStatus.ERROR), XdrVoid.VOID);
            } catch (IOException e) {
                channel().close(e);
            }
        }
    }

    @Override
    void deliver(Frame frame) {
        switch (frame.header().status()) {
            case CONTINUE -> {
                if (frame.payload().hasRemaining()) {
                    offer(frame.payload());
                } else {
                    end();
                }
            }
            case OK -> close((BerthException) null);
            case ERROR -> close(RemoteException.of(RemoteError.read(frame.reader())));
        }
    }
}
