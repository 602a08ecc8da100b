// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_get_xml_desc_args. */
public record SecretGetXmlDescArgs(SecretRef secret, int flags) implements XdrValue, Flagged {
    public static SecretGetXmlDescArgs read(XdrReader in) {
        return new SecretGetXmlDescArgs(SecretRef.read(in), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        secret.write(out);
        out.int32(flags);
    }
}
