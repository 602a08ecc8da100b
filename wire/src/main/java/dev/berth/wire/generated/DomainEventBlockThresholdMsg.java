// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_event_block_threshold_msg. */
public record DomainEventBlockThresholdMsg(
        int callbackID,
        DomainRef dom,
        String dev,
        Optional<String> path,
        long threshold,
        long excess)
        implements XdrValue {
    public static DomainEventBlockThresholdMsg read(XdrReader in) {
        return new DomainEventBlockThresholdMsg(
                in.int32(),
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.optional(XdrReader::string),
                in.int64(),
                in.int64());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(callbackID);
        dom.write(out);
        out.string(dev, Limits.STRING_MAX);
        out.optional(path, XdrWriter::string);
        out.int64(threshold);
        out.int64(excess);
    }
}
