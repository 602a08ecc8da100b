// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** stream_hole. */
public record StreamHole(long length, int flags) implements XdrValue, Flagged {
    public static StreamHole read(XdrReader in) {
        return new StreamHole(in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int64(length);
        out.int32(flags);
    }
}
