// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_domain_snapshot_create_xml_ret. */
public record DomainSnapshotCreateXmlRet(DomainSnapshotRef snap) implements XdrValue {
    public static DomainSnapshotCreateXmlRet read(XdrReader in) {
        return new DomainSnapshotCreateXmlRet(DomainSnapshotRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        snap.write(out);
    }
}
