// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_create_xml_args. */
public record DomainCheckpointCreateXmlArgs(DomainRef dom, String xmlDesc, int flags)
        implements XdrValue, Flagged {
    public static DomainCheckpointCreateXmlArgs read(XdrReader in) {
        return new DomainCheckpointCreateXmlArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(xmlDesc, Limits.STRING_MAX);
        out.int32(flags);
    }
}
