// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_metadata_ret. */
public record DomainGetMetadataRet(String metadata) implements XdrValue {
    public static DomainGetMetadataRet read(XdrReader in) {
        return new DomainGetMetadataRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(metadata, Limits.STRING_MAX);
    }
}
