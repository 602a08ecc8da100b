package dev.berth.wire.xdr;

import java.util.function.Function;

/** A procedure that answers, with the types of its arguments and its answer. */
public record Call<A extends XdrValue, R extends XdrValue>(
        Procedure procedure, Function<XdrReader, A> arguments, Function<XdrReader, R> answer) {}
