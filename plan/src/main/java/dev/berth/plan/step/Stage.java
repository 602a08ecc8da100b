package dev.berth.plan.step;

/**
 * The order of a command line. QEMU makes what an option names before the option that uses it, so
 * the stages go from the machine's ground to the devices on it.
 */
public enum Stage {
    /** Name and start mode: other programs find them first. */
    IDENTITY,
    SECRETS,
    /** Flash images are named by the machine. */
    FIRMWARE_IMAGES,
    MACHINE,
    PROCESSORS,
    MEMORY,
    TOPOLOGY,
    /** IO threads, which devices name. */
    THREADS,
    /** UUID, firmware tables. */
    SYSTEM_INFORMATION,
    DISPLAY_DEFAULTS,
    MONITOR,
    CLOCK,
    POWER,
    BOOT,
    IOMMU,
    CONTROLLERS,
    MEMORY_MODULES,
    HUBS,
    DISKS,
    FILESYSTEMS,
    INTERFACES,
    SMARTCARDS,
    SERIALS,
    PARALLELS,
    CHANNELS,
    CONSOLES,
    TPMS,
    INPUTS,
    AUDIO,
    GRAPHICS,
    VIDEO,
    SOUND,
    WATCHDOGS,
    REDIRECTED,
    HOST_DEVICES,
    BALLOON,
    GENERATORS,
    NVRAM,
    PANIC,
    SHARED_MEMORY,
    VSOCK,
    CRYPTO,
    /** What guards the memory from the host. */
    SECURITY,
    CONFINEMENT,
    /** What the document hands through word for word; last, so that it can overrule. */
    EXTENSIONS,
    DIAGNOSTICS
}
