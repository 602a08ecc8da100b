// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** remote_node_device_lookup_scsi_host_by_wwn_ret. */
public record NodeDeviceLookupScsiHostByWwnRet(NodeDeviceRef dev) implements XdrValue {
    public static NodeDeviceLookupScsiHostByWwnRet read(XdrReader in) {
        return new NodeDeviceLookupScsiHostByWwnRet(NodeDeviceRef.read(in));
    }

    @Override
    public void write(XdrWriter out) {
        dev.write(out);
    }
}
