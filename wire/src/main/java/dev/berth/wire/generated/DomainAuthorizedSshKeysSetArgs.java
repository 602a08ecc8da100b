// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_authorized_ssh_keys_set_args. */
public record DomainAuthorizedSshKeysSetArgs(
        DomainRef dom, String user, List<String> keys, int flags) implements XdrValue, Flagged {
    public DomainAuthorizedSshKeysSetArgs {
        keys = List.copyOf(keys);
    }

    public static DomainAuthorizedSshKeysSetArgs read(XdrReader in) {
        return new DomainAuthorizedSshKeysSetArgs(
                DomainRef.read(in),
                in.string(Limits.STRING_MAX),
                in.list(Limits.DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.string(user, Limits.STRING_MAX);
        out.list(keys, Limits.DOMAIN_AUTHORIZED_SSH_KEYS_MAX, XdrWriter::string);
        out.int32(flags);
    }
}
