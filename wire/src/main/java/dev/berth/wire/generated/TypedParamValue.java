// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrException;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_typed_param_value. */
public sealed interface TypedParamValue extends XdrValue {
    static TypedParamValue read(XdrReader in) {
        int type = in.int32();
        return switch (type) {
            case IntValue.TYPE -> new IntValue(in.int32());
            case UnsignedIntValue.TYPE -> new UnsignedIntValue(in.int32());
            case LongValue.TYPE -> new LongValue(in.int64());
            case UnsignedLongValue.TYPE -> new UnsignedLongValue(in.int64());
            case DoubleValue.TYPE -> new DoubleValue(in.float64());
            case BooleanValue.TYPE -> new BooleanValue(in.int32());
            case StringValue.TYPE -> new StringValue(in.string(Limits.STRING_MAX));
            default -> throw new XdrException("remote_typed_param_value: no such type " + type);
        };
    }

    record IntValue(int value) implements TypedParamValue {
        public static final int TYPE = 1;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            out.int32(value);
        }
    }

    record UnsignedIntValue(int value) implements TypedParamValue {
        public static final int TYPE = 2;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            out.int32(value);
        }
    }

    record LongValue(long value) implements TypedParamValue {
        public static final int TYPE = 3;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            out.int64(value);
        }
    }

    record UnsignedLongValue(long value) implements TypedParamValue {
        public static final int TYPE = 4;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            out.int64(value);
        }
    }

    record DoubleValue(double value) implements TypedParamValue {
        public static final int TYPE = 5;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            out.float64(value);
        }
    }

    record BooleanValue(int value) implements TypedParamValue {
        public static final int TYPE = 6;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            out.int32(value);
        }
    }

    record StringValue(String value) implements TypedParamValue {
        public static final int TYPE = 7;

        @Override
        public void write(XdrWriter out) {
            out.int32(TYPE);
            out.string(value, Limits.STRING_MAX);
        }
    }
}
