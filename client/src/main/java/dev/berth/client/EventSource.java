package dev.berth.client;

import dev.berth.wire.xdr.Event;
import dev.berth.wire.xdr.Procedure;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;

import java.util.function.Function;

/**
 * How the events of one kind travel.
 *
 * @param reading what makes an event of the bytes
 */
record EventSource(Procedure procedure, Function<XdrReader, DomainEvent> reading) {

    static <M extends XdrValue> EventSource of(
            Event<M> event, Function<? super M, DomainEvent> meaning) {
        Function<XdrReader, M> message = event.message();
        return new EventSource(event.procedure(), in -> meaning.apply(message.apply(in)));
    }
}
