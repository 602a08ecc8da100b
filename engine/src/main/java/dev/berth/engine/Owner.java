package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A guest's owner: one virtual thread that takes requests in order. What the machine told before a
 * request, or while it was carried out, is dealt with first, in the machine's order.
 */
final class Owner {
    private static final System.Logger LOG = System.getLogger(Owner.class.getName());

    private static final Duration LAST_WORK = Duration.ofSeconds(1);

    private record Ask(Request request, CompletableFuture<Void> answer) {}

    private record Happening(int id, MachineEvent event) {}

    private final Desk desk;
    private final Reactions reactions;
    private final Handlers handlers;
    private final Queue<Ask> asks = new ArrayDeque<>();
    private final Queue<Happening> happenings = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Thread thread;
    private boolean closed;

    Owner(Desk desk) {
        this.desk = desk;
        Ending ending = new Ending(desk);
        this.reactions = new Reactions(desk, ending);
        this.handlers = new Handlers(desk, ending, this::settle, this::happened);
        this.thread =
                Thread.ofVirtual().name("owner of " + desk.snapshot().name()).start(this::run);
    }

    /** Hears of its machine; called by the machine's thread, never waits. */
    void happened(int id, MachineEvent event) {
        happenings.add(new Happening(id, event));
        lock.lock();
        try {
            work.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Carries a request out; returns, or throws, once that is done. */
    void perform(Request request) {
        Ask ask = new Ask(request, new CompletableFuture<>());
        put(ask);
        await(ask);
    }

    /** Queues a request; the answer is the caller's to wait for. */
    CompletableFuture<Void> submit(Request request) {
        Ask ask = new Ask(request, new CompletableFuture<>());
        put(ask);
        return ask.answer();
    }

    private void put(Ask ask) {
        lock.lock();
        try {
            if (closed) {
                refuse(ask);
            } else {
                asks.add(ask);
                work.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void await(Ask ask) {
        await(ask.answer());
    }

    static void await(CompletableFuture<Void> answer) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BerthException failure) {
                throw failure;
            }
            throw new BerthException(
                    ErrorCode.INTERNAL_ERROR,
                    "a request failed in a way that nobody foresaw: " + e.getCause(),
                    e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "interrupted while the request was carried out; it goes on",
                    e);
        }
    }

    /** Ends the thread and sees it end, unless it waits for a QEMU that does not answer. */
    void end() {
        close();
        try {
            thread.join(LAST_WORK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the thread; requests that wait, and later ones, are refused. */
    void close() {
        lock.lock();
        try {
            closed = true;
            work.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (true) {
            Ask ask;
            lock.lock();
            try {
                while (asks.isEmpty() && happenings.isEmpty() && !closed) {
                    work.awaitUninterruptibly();
                }
                if (closed) {
                    asks.forEach(this::refuse);
                    asks.clear();
                    return;
                }
                ask = happenings.isEmpty() ? asks.remove() : null;
            } finally {
                lock.unlock();
            }
            settle();
            if (ask != null) {
                answer(ask);
            }
            settle();
            if (desk.snapshot().phase() instanceof Phase.Gone) {
                close();
            }
        }
    }

    private void answer(Ask ask) {
        try {
            switch (Admission.judge(ask.request(), desk.snapshot())) {
                case Verdict.Accept _ -> handlers.carryOut(ask.request());
                case Verdict.AlreadyDone _ -> {}
                case Verdict.Deny deny -> throw deny.exception();
            }
            ask.answer().complete(null);
        } catch (RuntimeException | Error failure) {
            ask.answer().completeExceptionally(failure);
        }
    }

    /** Deals with what the machine told so far. */
    private void settle() {
        for (Happening it = happenings.poll(); it != null; it = happenings.poll()) {
            try {
                reactions.to(it.id(), it.event());
            } catch (RuntimeException | Error e) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "guest %s: %s could not be dealt with"
                                .formatted(desk.snapshot().name(), it.event()),
                        e);
            }
        }
    }

    /** Answers a request that came too late. */
    private void refuse(Ask ask) {
        switch (Admission.judge(ask.request(), desk.snapshot())) {
            case Verdict.AlreadyDone _ -> ask.answer().complete(null);
            case Verdict.Deny deny -> ask.answer().completeExceptionally(deny.exception());
            case Verdict.Accept _ -> ask.answer().completeExceptionally(ending());
        }
    }

    private static BerthException ending() {
        return new BerthException(
                ErrorCode.OPERATION_INVALID, "the daemon is ending; guests go on running");
    }
}
