// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_save_image_define_xml_args. */
public record DomainSaveImageDefineXmlArgs(String file, String dxml, int flags)
        implements XdrValue, Flagged {
    public static DomainSaveImageDefineXmlArgs read(XdrReader in) {
        return new DomainSaveImageDefineXmlArgs(
                in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(file, Limits.STRING_MAX);
        out.string(dxml, Limits.STRING_MAX);
        out.int32(flags);
    }
}
