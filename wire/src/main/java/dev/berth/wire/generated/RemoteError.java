// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.Optional;

/** remote_error. */
public record RemoteError(
        int code,
        int domain,
        Optional<String> message,
        int level,
        Optional<DomainRef> dom,
        Optional<String> str1,
        Optional<String> str2,
        Optional<String> str3,
        int int1,
        int int2,
        Optional<NetworkRef> net)
        implements XdrValue {
    public static RemoteError read(XdrReader in) {
        return new RemoteError(
                in.int32(),
                in.int32(),
                in.optional(XdrReader::string),
                in.int32(),
                in.optional(DomainRef::read),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.optional(XdrReader::string),
                in.int32(),
                in.int32(),
                in.optional(NetworkRef::read));
    }

    @Override
    public void write(XdrWriter out) {
        out.int32(code);
        out.int32(domain);
        out.optional(message, XdrWriter::string);
        out.int32(level);
        out.optional(dom, XdrWriter::value);
        out.optional(str1, XdrWriter::string);
        out.optional(str2, XdrWriter::string);
        out.optional(str3, XdrWriter::string);
        out.int32(int1);
        out.int32(int2);
        out.optional(net, XdrWriter::value);
    }
}
