// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_detach_device_alias_args. */
public record DomainDetachDeviceAliasArgs(DomainRef dom, String alias, int flags)
        implements XdrValue, Flagged {
    public static DomainDetachDeviceAliasArgs read(XdrReader in) {
        return new DomainDetachDeviceAliasArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(alias, Limits.STRING_MAX);
        out.int32(flags);
    }
}
