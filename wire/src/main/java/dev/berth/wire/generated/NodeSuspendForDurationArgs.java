// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_suspend_for_duration_args. */
public record NodeSuspendForDurationArgs(int target, long duration, int flags)
        implements XdrValue, Flagged {
    public static NodeSuspendForDurationArgs read(XdrReader in) {
        return new NodeSuspendForDurationArgs(in.int32(), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(target);
        out.int64(duration);
        out.int32(flags);
    }
}
