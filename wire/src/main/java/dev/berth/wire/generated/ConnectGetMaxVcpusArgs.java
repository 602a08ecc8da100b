// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_get_max_vcpus_args. */
public record ConnectGetMaxVcpusArgs(Optional<String> type) implements XdrValue {
    public static ConnectGetMaxVcpusArgs read(XdrReader in) {
        return new ConnectGetMaxVcpusArgs(in.optional(XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.optional(type, XdrWriter::string);
    }
}
