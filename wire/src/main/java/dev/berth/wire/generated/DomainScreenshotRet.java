// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_domain_screenshot_ret. */
public record DomainScreenshotRet(Optional<String> mime) implements XdrValue {
    public static DomainScreenshotRet read(XdrReader in) {
        return new DomainScreenshotRet(in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(mime, XdrWriter::string);
    }
}
