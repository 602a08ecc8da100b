package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.wire.xdr.XdrException;
import dev.berth.wire.xdr.XdrValue;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Reads one client's messages and has its calls answered: at once where the answer waits for
 * nothing, else on a virtual thread of the call's own, so that a long call delays no other. Runs on
 * the client's reading thread.
 */
final class ClientLoop<C> implements Runnable {
    private static final System.Logger LOG = System.getLogger(ClientLoop.class.getName());

    private final ServerConnection connection;
    private final HandlerTable<C> handlers;
    private final C client;
    private final Semaphore places;

    ClientLoop(
            ServerConnection connection, HandlerTable<C> handlers, C client, ServerLimits limits) {
        this.connection = connection;
        this.handlers = handlers;
        this.client = client;
        this.places = new Semaphore(limits.requestsPerClient());
    }

    @Override
    public void run() {
        try {
            Optional<Frame> frame = connection.channel().receive();
            while (frame.isPresent()) {
                dispatch(frame.get());
                frame = connection.channel().receive();
            }
            connection.close(new EOFException("the client left"));
        } catch (IOException e) {
            connection.close(e);
        } catch (ProtocolException | XdrException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "client {0}: {1}",
                    connection.id(),
                    e.getMessage());
            connection.close(new IOException(e.getMessage(), e));
        }
    }

    private void dispatch(Frame frame) throws IOException {
        Header header = frame.header();
        if (connection.keepAlive().consumes(header)) {
            return;
        }
        switch (header.type()) {
            case CALL, CALL_WITH_FDS -> {
                places.acquireUninterruptibly();
                if (handlers.prompt(header)) {
                    answer(frame);
                } else {
                    Thread.ofVirtual().start(() -> answer(frame));
                }
            }
            case STREAM -> connection.deliver(frame);
            case STREAM_HOLE, REPLY, REPLY_WITH_FDS, MESSAGE ->
                    throw new ProtocolException("a client may not send " + header.type());
        }
    }

    private void answer(Frame frame) {
        Request<C> request = new Request<>(client, connection, frame.header());
        try {
            reply(request, frame);
        } catch (IOException e) {
            connection.close(e);
        } finally {
            places.release();
        }
    }

    private void reply(Request<C> request, Frame frame) throws IOException {
        Header header = frame.header();
        XdrValue answer;
        try {
            answer = handlers.handle(request, frame);
            connection.channel().send(header.answer(MessageType.REPLY, MessageStatus.OK), answer);
        } catch (RuntimeException e) {
            refuse(header, e);
            return;
        }
        request.afterReply().forEach(Runnable::run);
    }

    private void refuse(Header header, RuntimeException failure) throws IOException {
        connection.dropStream(header.serial());
        if (!(failure instanceof BerthException)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "procedure %d of program 0x%x failed"
                            .formatted(header.procedure(), header.program()),
                    failure);
        }
        connection
                .channel()
                .send(
                        header.answer(MessageType.REPLY, MessageStatus.ERROR),
                        ErrorAnswer.of(failure));
    }
}
