// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_authorized_ssh_keys_get_ret. */
public record DomainAuthorizedSshKeysGetRet(List<String> keys) implements XdrValue {
    public DomainAuthorizedSshKeysGetRet {
        keys = List.copyOf(keys);
    }

    public static DomainAuthorizedSshKeysGetRet read(XdrReader in) {
        return new DomainAuthorizedSshKeysGetRet(
                in.list(Limits.DOMAIN_AUTHORIZED_SSH_KEYS_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(keys, Limits.DOMAIN_AUTHORIZED_SSH_KEYS_MAX, XdrWriter::string);
    }
}
