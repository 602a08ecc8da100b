// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_send_process_signal_args. */
public record DomainSendProcessSignalArgs(DomainRef dom, long pidValue, int signum, int flags)
        implements XdrValue, Flagged {
    public static DomainSendProcessSignalArgs read(XdrReader in) {
        return new DomainSendProcessSignalArgs(
                DomainRef.read(in), in.int64(), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int64(pidValue);
        out.int32(signum);
        out.int32(flags);
    }
}
