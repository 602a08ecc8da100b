// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_agent_set_response_timeout_args. */
public record DomainAgentSetResponseTimeoutArgs(DomainRef dom, int timeout, int flags)
        implements XdrValue, Flagged {
    public static DomainAgentSetResponseTimeoutArgs read(XdrReader in) {
        return new DomainAgentSetResponseTimeoutArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(timeout);
        out.int32(flags);
    }
}
