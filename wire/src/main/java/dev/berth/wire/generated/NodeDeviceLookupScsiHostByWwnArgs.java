// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Flagged;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_lookup_scsi_host_by_wwn_args. */
public record NodeDeviceLookupScsiHostByWwnArgs(String wwnn, String wwpn, int flags)
        implements XdrValue, Flagged {
    public static NodeDeviceLookupScsiHostByWwnArgs read(XdrReader in) {
        return new NodeDeviceLookupScsiHostByWwnArgs(
                in.string(Limits.STRING_MAX), in.string(Limits.STRING_MAX), in.int32());
    }

    @Override
    public void write(XdrWriter out) {
        out.string(wwnn, Limits.STRING_MAX);
        out.string(wwpn, Limits.STRING_MAX);
        out.int32(flags);
    }
}
