// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_security_label_ret. */
public record DomainGetSecurityLabelRet(Opaque label, int enforcing) implements XdrValue {
    public static DomainGetSecurityLabelRet read(XdrReader in) {
        return new DomainGetSecurityLabelRet(in.chars(Limits.SECURITY_LABEL_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.chars(label, Limits.SECURITY_LABEL_MAX);
        out.int32(enforcing);
    }
}
