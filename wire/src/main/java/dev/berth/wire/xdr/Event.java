package dev.berth.wire.xdr;

import java.util.function.Function;

/** A procedure that the server sends unasked, with the type of its message. */
public record Event<M extends XdrValue>(Procedure procedure, Function<XdrReader, M> message) {}
