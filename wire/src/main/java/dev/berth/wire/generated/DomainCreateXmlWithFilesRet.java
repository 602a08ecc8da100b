// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_create_xml_with_files_ret. */
public record DomainCreateXmlWithFilesRet(DomainRef dom) implements XdrValue {
    public static DomainCreateXmlWithFilesRet read(XdrReader in) {
        return new DomainCreateXmlWithFilesRet(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
