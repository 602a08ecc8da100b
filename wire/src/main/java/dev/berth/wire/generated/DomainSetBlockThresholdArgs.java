// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_set_block_threshold_args. */
public record DomainSetBlockThresholdArgs(DomainRef dom, String dev, long threshold, int flags)
        implements XdrValue, Flagged {
    public static DomainSetBlockThresholdArgs read(XdrReader in) {
        return new DomainSetBlockThresholdArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int64(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(dev, Limits.STRING_MAX);
        out.int64(threshold);
        out.int32(flags);
    }
}
