// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_del_throttle_group_args. */
public record DomainDelThrottleGroupArgs(DomainRef dom, Optional<String> group, int flags)
        implements XdrValue, Flagged {
    public static DomainDelThrottleGroupArgs read(XdrReader in) {
        return new DomainDelThrottleGroupArgs(
                DomainRef.read(in), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(group, XdrWriter::string);
        out.int32(flags);
    }
}
