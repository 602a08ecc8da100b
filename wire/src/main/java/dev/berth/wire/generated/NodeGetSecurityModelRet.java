// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Opaque;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_get_security_model_ret. */
public record NodeGetSecurityModelRet(Opaque model, Opaque doi) implements XdrValue {
    public static NodeGetSecurityModelRet read(XdrReader in) {
        return new NodeGetSecurityModelRet(
                in.chars(Limits.SECURITY_MODEL_MAX), in.chars(Limits.SECURITY_DOI_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.chars(model, Limits.SECURITY_MODEL_MAX);
        out.chars(doi, Limits.SECURITY_DOI_MAX);
    }
}
