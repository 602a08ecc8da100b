// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_disk_errors_ret. */
public record DomainGetDiskErrorsRet(List<DomainDiskError> errors, int nerrors)
        implements XdrValue {
    public DomainGetDiskErrorsRet {
        errors = List.copyOf(errors);
    }

    public static DomainGetDiskErrorsRet read(XdrReader in) {
        return new DomainGetDiskErrorsRet(
                in.list(Limits.DOMAIN_DISK_ERRORS_MAX, 8, DomainDiskError::read), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(errors, Limits.DOMAIN_DISK_ERRORS_MAX, XdrWriter::value);
        out.int32(nerrors);
    }
}
