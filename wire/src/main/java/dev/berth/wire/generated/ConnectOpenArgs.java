// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_open_args. */
public record ConnectOpenArgs(Optional<String> name, int flags) implements XdrValue, Flagged {
    public static ConnectOpenArgs read(XdrReader in) {
        return new ConnectOpenArgs(in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(name, XdrWriter::string);
        out.int32(flags);
    }
}
