// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_typed_param. */
public record TypedParam(String field, TypedParamValue value) implements XdrValue {
    public static TypedParam read(XdrReader in) {
        return new TypedParam(in.string(Limits.STRING_MAX), TypedParamValue.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(field, Limits.STRING_MAX);
        value.write(out);
    }
}
