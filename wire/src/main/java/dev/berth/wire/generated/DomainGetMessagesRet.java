// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_get_messages_ret. */
public record DomainGetMessagesRet(List<String> msgs) implements XdrValue {
    public DomainGetMessagesRet {
        msgs = List.copyOf(msgs);
    }

    public static DomainGetMessagesRet read(XdrReader in) {
        return new DomainGetMessagesRet(in.list(Limits.DOMAIN_MESSAGES_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(msgs, Limits.DOMAIN_MESSAGES_MAX, XdrWriter::string);
    }
}
