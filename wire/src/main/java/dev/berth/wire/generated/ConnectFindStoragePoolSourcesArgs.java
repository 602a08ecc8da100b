// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_connect_find_storage_pool_sources_args. */
public record ConnectFindStoragePoolSourcesArgs(String type, Optional<String> srcSpec, int flags)
        implements XdrValue, Flagged {
    public static ConnectFindStoragePoolSourcesArgs read(XdrReader in) {
        return new ConnectFindStoragePoolSourcesArgs(
                in.string(Limits.STRING_MAX), in.optional(XdrReader::string), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(type, Limits.STRING_MAX);
        out.optional(srcSpec, XdrWriter::string);
        out.int32(flags);
    }
}
