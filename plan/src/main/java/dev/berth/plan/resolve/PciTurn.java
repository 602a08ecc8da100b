package dev.berth.plan.resolve;

/** The order in which kinds of device get free PCI slots; part of a guest's ABI. */
enum PciTurn {
    PCI_CONTROLLERS,
    FILESYSTEMS,
    INTERFACES,
    SOUND,
    CONTROLLERS,
    DISKS,
    HOST_DEVICES,
    BALLOON,
    GENERATORS,
    WATCHDOGS,
    VIDEO,
    SHARED_MEMORY,
    INPUTS,
    SERIALS,
    IOMMU,
    VSOCK,
    MEMORY,
    CRYPTO,
    PANIC
}
