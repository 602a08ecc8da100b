// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_get_autostart_once_ret. */
public record DomainGetAutostartOnceRet(int autostart) implements XdrValue {
    public static DomainGetAutostartOnceRet read(XdrReader in) {
        return new DomainGetAutostartOnceRet(in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(autostart);
    }
}
