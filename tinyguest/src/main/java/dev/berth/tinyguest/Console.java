package dev.berth.tinyguest;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * A conversation with the tiny guest over its console. A virtual thread reads; one caller at a time
 * asks. Lines are without their ends.
 */
public final class Console implements AutoCloseable {
    private static final int BUFFER_BYTES = 8192;

    private final ByteChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Deque<String> unread = new ArrayDeque<>();
    private final StringBuilder transcript = new StringBuilder();
    private final StringBuilder partial = new StringBuilder();
    private boolean ended;

    private Console(ByteChannel channel) {
        this.channel = channel;
        Thread.ofVirtual().name("console").start(this::read);
    }

    /** Takes over a blocking channel and closes it at the end. */
    public static Console over(ByteChannel channel) {
        return new Console(channel);
    }

    /** Waits for the guest to have booted. */
    public Console awaitReady(Duration deadline) {
        await(line -> line.equals("READY"), deadline);
        return this;
    }

    /** The next line that the condition holds for; those before it are passed over. */
    public String await(Predicate<String> condition, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        String line = next(end, deadline);
        while (!condition.test(line)) {
            line = next(end, deadline);
        }
        return line;
    }

    /**
     * The lines of an answer, without its final OK.
     *
     * @throws BerthException OPERATION_FAILED when the guest answers ERR, with its reason,
     *     OPERATION_TIMEOUT when it does not answer in time
     */
    public List<String> ask(String command, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        say(command);
        List<String> answer = new ArrayList<>();
        String line = next(end, deadline);
        while (!line.equals("OK")) {
            if (line.startsWith("ERR ")) {
                throw new BerthException(
                        ErrorCode.OPERATION_FAILED,
                        "the guest refused '" + command + "': " + line.substring(4));
            }
            if (!line.equals(command)) { // the terminal's echo
                answer.add(line);
            }
            line = next(end, deadline);
        }
        return answer;
    }

    /** Types a line and waits for nothing. */
    public void say(String line) {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All that came since the beginning. */
    public String transcript() {
        lock.lock();
        try {
            return transcript.toString();
        } finally {
            lock.unlock();
        }
    }

    private String next(long end, Duration deadline) {
        lock.lock();
        try {
            while (unread.isEmpty()) {
                long left = end - System.nanoTime();
                if (ended || left <= 0) {
                    throw silent(deadline);
                }
                news.awaitNanos(left);
            }
            return unread.removeFirst();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the guest spoke", interruption);
        } finally {
            lock.unlock();
        }
    }

    private BerthException silent(Duration deadline) {
        String what =
                ended ? "the console ended" : "no answer within " + deadline.toMillis() + " ms";
        return new BerthException(
                ErrorCode.OPERATION_TIMEOUT, what + "; so far the guest said:\n" + transcript);
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try {
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                // What the guest says is ASCII.
                take(StandardCharsets.ISO_8859_1.decode(buffer).toString());
                buffer.clear();
            }
        } catch (IOException closedByEitherSide) {
            take("");
        } finally {
            end();
        }
    }

    private void take(String text) {
        lock.lock();
        try {
            transcript.append(text);
            text.chars().forEach(character -> take((char) character));
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void take(char character) {
        if (character == '\n') {
            unread.addLast(partial.toString());
            partial.setLength(0);
        } else if (character != '\r') {
            partial.append(character);
        }
    }

    private void end() {
        lock.lock();
        try {
            ended = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
