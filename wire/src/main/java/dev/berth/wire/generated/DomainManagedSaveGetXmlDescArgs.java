// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_managed_save_get_xml_desc_args. */
public record DomainManagedSaveGetXmlDescArgs(DomainRef dom, int flags)
        implements XdrValue, Flagged {
    public static DomainManagedSaveGetXmlDescArgs read(XdrReader in) {
        return new DomainManagedSaveGetXmlDescArgs(DomainRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(flags);
    }
}
