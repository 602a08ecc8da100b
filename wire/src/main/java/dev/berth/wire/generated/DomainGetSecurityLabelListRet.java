// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_security_label_list_ret. */
public record DomainGetSecurityLabelListRet(List<DomainGetSecurityLabelRet> labels, int ret)
        implements XdrValue {
    public DomainGetSecurityLabelListRet {
        labels = List.copyOf(labels);
    }

    public static DomainGetSecurityLabelListRet read(XdrReader in) {
        return new DomainGetSecurityLabelListRet(
                in.list(Limits.SECURITY_LABEL_LIST_MAX, 8, DomainGetSecurityLabelRet::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(labels, Limits.SECURITY_LABEL_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
