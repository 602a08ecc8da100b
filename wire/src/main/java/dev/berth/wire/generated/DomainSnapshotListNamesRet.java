// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_snapshot_list_names_ret. */
public record DomainSnapshotListNamesRet(List<String> names) implements XdrValue {
    public DomainSnapshotListNamesRet {
        names = List.copyOf(names);
    }

    public static DomainSnapshotListNamesRet read(XdrReader in) {
        return new DomainSnapshotListNamesRet(
                in.list(Limits.DOMAIN_SNAPSHOT_LIST_MAX, 4, XdrReader::string));
    }

    @Override
    public void write(XdrWriter out) {
        out.list(names, Limits.DOMAIN_SNAPSHOT_LIST_MAX, XdrWriter::string);
    }
}
