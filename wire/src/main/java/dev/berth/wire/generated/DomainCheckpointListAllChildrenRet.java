// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

import java.util.List;

/** remote_domain_checkpoint_list_all_children_ret. */
public record DomainCheckpointListAllChildrenRet(List<DomainCheckpointRef> checkpoints, int ret)
        implements XdrValue {
    public DomainCheckpointListAllChildrenRet {
        checkpoints = List.copyOf(checkpoints);
    }

    public static DomainCheckpointListAllChildrenRet read(XdrReader in) {
        return new DomainCheckpointListAllChildrenRet(
                in.list(Limits.DOMAIN_CHECKPOINT_LIST_MAX, 28, DomainCheckpointRef::read),
                in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.list(checkpoints, Limits.DOMAIN_CHECKPOINT_LIST_MAX, XdrWriter::value);
        out.int32(ret);
    }
}
