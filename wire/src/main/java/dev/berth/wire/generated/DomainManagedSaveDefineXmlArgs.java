// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_managed_save_define_xml_args. */
public record DomainManagedSaveDefineXmlArgs(DomainRef dom, Optional<String> dxml, int flags)
        implements XdrValue, Flagged {
    public static DomainManagedSaveDefineXmlArgs read(XdrReader in) {
        return new DomainManagedSaveDefineXmlArgs(
                DomainRef.read(in), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(dxml, XdrWriter::string);
        out.int32(flags);
    }
}
