// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_agent_set_response_timeout_ret. */
public record DomainAgentSetResponseTimeoutRet(int result) implements XdrValue {
    public static DomainAgentSetResponseTimeoutRet read(XdrReader in) {
        return new DomainAgentSetResponseTimeoutRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(result);
    }
}
