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
            Call<A, R> call, Handler<C, A, R> handler) {

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

    /** Adds a handler that also says what follows its answer. */
    public <A extends XdrValue, R extends XdrValue> void onRequest(
            Call<A, R> call, Handler<C, A, R> handler) {
        if (entries.put(call.procedure(), new Entry<>(call, handler)) != null) {
            throw new IllegalStateException("two handlers for " + call.procedure().wireName());
        }
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

    private static Procedure procedure(Header header) {
        Optional<? extends Procedure> procedure =
                switch (header.program()) {
                    case RemoteProcedure.PROGRAM -> RemoteProcedure.of(header.procedure());
                    case QemuProcedure.PROGRAM -> QemuProcedure.of(header.procedure());
                    default -> Optional.empty();
                };
        return procedure
                .filter(known -> known.version() == header.version())
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
