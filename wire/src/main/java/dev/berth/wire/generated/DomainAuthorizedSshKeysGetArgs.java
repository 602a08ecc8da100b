// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_authorized_ssh_keys_get_args. */
public record DomainAuthorizedSshKeysGetArgs(DomainRef dom, String user, int flags)
        implements XdrValue, Flagged {
    public static DomainAuthorizedSshKeysGetArgs read(XdrReader in) {
        return new DomainAuthorizedSshKeysGetArgs(
                DomainRef.read(in), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(user, Limits.STRING_MAX);
        out.int32(flags);
    }
}
