// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_screenshot_args. */
public record DomainScreenshotArgs(DomainRef dom, int screen, int flags)
        implements XdrValue, Flagged {
    public static DomainScreenshotArgs read(XdrReader in) {
        return new DomainScreenshotArgs(DomainRef.read(in), in.int32(), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        dom.write(out);
        out.int32(screen);
        out.int32(flags);
    }
}
