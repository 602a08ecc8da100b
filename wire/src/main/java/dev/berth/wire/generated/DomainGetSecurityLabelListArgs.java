// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_security_label_list_args. */
public record DomainGetSecurityLabelListArgs(DomainRef dom) implements XdrValue {
    public static DomainGetSecurityLabelListArgs read(XdrReader in) {
        return new DomainGetSecurityLabelListArgs(DomainRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
    }
}
