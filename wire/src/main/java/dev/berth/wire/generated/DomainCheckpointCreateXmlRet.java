// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_checkpoint_create_xml_ret. */
public record DomainCheckpointCreateXmlRet(DomainCheckpointRef checkpoint) implements XdrValue {
    public static DomainCheckpointCreateXmlRet read(XdrReader in) {
        return new DomainCheckpointCreateXmlRet(DomainCheckpointRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        checkpoint.write(out);
    }
}
