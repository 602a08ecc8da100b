// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectListAllStoragePoolsFlags. */
public enum ConnectListAllStoragePoolsFlag implements Flag {
    INACTIVE(0x1),
    ACTIVE(0x2),
    PERSISTENT(0x4),
    TRANSIENT(0x8),
    AUTOSTART(0x10),
    NO_AUTOSTART(0x20),
    DIR(0x40),
    FS(0x80),
    NETFS(0x100),
    LOGICAL(0x200),
    DISK(0x400),
    ISCSI(0x800),
    SCSI(0x1000),
    MPATH(0x2000),
    RBD(0x4000),
    SHEEPDOG(0x8000),
    GLUSTER(0x10000),
    ZFS(0x20000),
    VSTORAGE(0x40000),
    ISCSI_DIRECT(0x80000);

    private final int bit;

    ConnectListAllStoragePoolsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
