// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_has_managed_save_image_ret. */
public record DomainHasManagedSaveImageRet(int result) implements XdrValue {
    public static DomainHasManagedSaveImageRet read(XdrReader in) {
        return new DomainHasManagedSaveImageRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(result);
    }
}
