// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_set_user_password_args. */
public record DomainSetUserPasswordArgs(
        DomainRef dom, Optional<String> user, Optional<String> password, int flags)
        implements XdrValue, Flagged {
    public static DomainSetUserPasswordArgs read(XdrReader in) {
        return new DomainSetUserPasswordArgs(
                DomainRef.read(in),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.optional(user, XdrWriter::string);
        out.optional(password, XdrWriter::string);
        out.int32(flags);
    }
}
