package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.QemuProcedure;
import dev.berth.wire.generated.RemoteProcedure;
import dev.berth.wire.xdr.Call;
import dev.berth.wire.xdr.Procedure;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The handlers of a server, by procedure. Complete before the server starts, and not changed after.
 */
public final class HandlerTable<C> {
    private final Map<Procedure, Entry<C, ?, ?>> entries = new HashMap<>();
    private final AccessRule<C> rule;

    private record Entry<C, A extends XdrValue, R extends XdrValue>(
            Call<A, R> call, Handler<C, A, R> handler, boolean prompt) {

        XdrValue handle(Request<C> request, XdrReader in, AccessRule<C> rule) {
            A arguments = call.arguments().apply(in);
            in.end();
            rule.check(request, call.procedure(), arguments);
            return handler.handle(request, arguments);
        }
    }

    /** Decides, before the handler runs, whether a client may call a procedure. */
    @FunctionalInterface
    public interface AccessRule<C> {
        /**
         * Lets the call pass, or refuses it.
         *
         * @throws BerthException OPERATION_DENIED or ACCESS_DENIED when it may not
         */
        void check(Request<C> request, Procedure procedure, XdrValue arguments);
    }

    public HandlerTable(AccessRule<C> rule) {
        this.rule = rule;
    }

    /** Adds a handler that needs only the client. */
    public <A extends XdrValue, R extends XdrValue> void on(
            Call<A, R> call, BiFunction<C, A, R> handler) {
        onRequest(call, (request, arguments) -> handler.apply(request.client(), arguments));
    }

    /**
     * Adds a handler that waits for nothing and nobody. It runs on the thread that reads the
     * client's calls, which spares the way through a thread of its own.
     */
    public <A extends XdrValue, R extends XdrValue> void onPrompt(
            Call<A, R> call, BiFunction<C, A, R> handler) {
        add(
                new Entry<>(
                        call,
                        (request, arguments) -> handler.apply(request.client(), arguments),
                        true));
    }

    /** Adds a handler that also says what follows its answer. */
    public <A extends XdrValue, R extends XdrValue> void onRequest(
            Call<A, R> call, Handler<C, A, R> handler) {
        add(new Entry<>(call, handler, false));
    }

    private void add(Entry<C, ?, ?> entry) {
        if (entries.put(entry.call().procedure(), entry) != null) {
            throw new IllegalStateException(
                    "two handlers for " + entry.call().procedure().wireName());
        }
    }

    /** Whether the answer to a call takes no thread of its own. */
    boolean prompt(Header header) {
        return header.type() == MessageType.CALL
                && find(header).map(entries::get).filter(Entry::prompt).isPresent();
    }

    XdrValue handle(Request<C> request, Frame frame) {
        Procedure procedure = procedure(frame.header());
        Entry<C, ?, ?> entry = entries.get(procedure);
        if (entry == null) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    "the procedure %s is not supported by Berth yet"
                            .formatted(procedure.wireName()));
        }
        if (frame.header().type() == MessageType.CALL_WITH_FDS) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    "passing file descriptors to %s is not supported by Berth yet"
                            .formatted(procedure.wireName()));
        }
        return entry.handle(request, frame.reader(), rule);
    }

    private static Optional<? extends Procedure> find(Header header) {
        Optional<? extends Procedure> procedure =
                switch (header.program()) {
                    case RemoteProcedure.PROGRAM -> RemoteProcedure.of(header.procedure());
                    case QemuProcedure.PROGRAM -> QemuProcedure.of(header.procedure());
                    default -> Optional.empty();
                };
        return procedure.filter(known -> known.version() == header.version());
    }

    private static Procedure procedure(Header header) {
        return find(header)
                .<Procedure>map(known -> known)
                .orElseThrow(() ->
                        new BerthException(
                                ErrorCode.NO_SUPPORT,
                                "there is no procedure %d in version %d of program 0x%x"
                                        .formatted(
                                                header.procedure(),
                                                header.version(),
                                                header.program())));
    }
}
