// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_secret_define_xml_ret. */
public record SecretDefineXmlRet(SecretRef secret) implements XdrValue {
    public static SecretDefineXmlRet read(XdrReader in) {
        return new SecretDefineXmlRet(SecretRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        secret.write(out);
    }
}
