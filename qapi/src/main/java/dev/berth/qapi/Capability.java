package dev.berth.qapi;

import java.util.function.Predicate;

/**
 * What some QEMUs can do and others cannot, as questions to {@link QemuTraits}: the one place where
 * QEMUs are told apart. Each names the first release of those recorded since which every QEMU for
 * x86_64 can, built with all its parts: once that is the oldest one supported, the question goes.
 * Whether a device exists at all is {@link QemuTraits#hasObjectType}, without an entry here.
 */
public enum Capability {
    // The command line and the life of a guest.

    /** {@code -device} takes JSON, and what it made can be unplugged (6.2 only makes it). */
    DEVICE_JSON("7.0", t -> t.schema().command("device_add").hasFeature("json-cli-hotplug")),
    /** {@code -object} takes JSON. */
    OBJECT_JSON("6.0", t -> objectAdd(t).member("qom-type").hasValue("secret")),
    /** {@code -netdev} takes JSON; it came together with the type dgram. */
    NETDEV_JSON("7.2", t -> netdevAdd(t).member("type").hasValue("dgram")),
    /** What shutdown, reboot, panic and watchdog do can be said, and changed while running. */
    SET_ACTION("6.0", t -> t.schema().hasCommand("set-action")),
    /** {@code -msg guest-name=on} puts the guest's name into QEMU's messages. */
    MESSAGE_GUEST_NAME("6.0", t -> t.hasOption("msg", "guest-name")),
    /** {@code -sandbox}; only where built with seccomp. */
    SANDBOX("4.2", t -> t.hasOption("sandbox")),
    /** {@code -machine confidential-guest-support=}, else {@code memory-encryption=}. */
    CONFIDENTIAL_GUEST_SUPPORT(
            "6.0", t -> t.hasObjectProperty("none-machine", "confidential-guest-support")),
    /** {@code -machine memory-backend=} names the object that is the guest's memory. */
    MACHINE_MEMORY_BACKEND("6.0", t -> t.hasObjectProperty("none-machine", "memory-backend")),
    /** {@code -machine acpi=}, else {@code -no-acpi}. */
    MACHINE_ACPI_SWITCH("8.0", t -> t.hasOption("machine", "acpi")),
    /** {@code -machine hpet=}, else {@code -no-hpet}; x86 only. */
    MACHINE_HPET_SWITCH("8.0", t -> t.hasOption("machine", "hpet")),
    /** {@code -machine i8042=}; x86 only. */
    MACHINE_I8042_SWITCH("8.0", t -> t.hasOption("machine", "i8042")),
    /** {@code -run-with async-teardown=}. */
    ASYNC_TEARDOWN("8.1", t -> t.hasOption("run-with", "async-teardown")),
    /** {@code rtc-reset-reinjection}; x86 only. */
    RTC_RESET_REINJECTION("4.2", t -> t.schema().hasCommand("rtc-reset-reinjection")),
    /** {@code kvm-pit.lost_tick_policy}; x86 only. */
    PIT_TICK_POLICY("4.2", t -> t.hasDeviceProperty("kvm-pit", "lost_tick_policy")),
    /** A 32-bit PC's firmware memory can be sized: {@code mch.extended-tseg-mbytes}. */
    EXTENDED_TSEG("4.2", t -> t.hasDeviceProperty("mch", "extended-tseg-mbytes")),
    /** {@code PIIX4_PM.acpi-root-pci-hotplug}. */
    PIIX4_ROOT_HOTPLUG("6.0", t -> t.hasDeviceProperty("PIIX4_PM", "acpi-root-pci-hotplug")),
    /** {@code PIIX4_PM.acpi-pci-hotplug-with-bridge-support}. */
    PIIX4_BRIDGE_HOTPLUG(
            "4.2", t -> t.hasDeviceProperty("PIIX4_PM", "acpi-pci-hotplug-with-bridge-support")),
    /** {@code ICH9-LPC.acpi-pci-hotplug-with-bridge-support}. */
    ICH9_BRIDGE_HOTPLUG(
            "6.2", t -> t.hasDeviceProperty("ICH9-LPC", "acpi-pci-hotplug-with-bridge-support")),

    // CPUs, memory, NUMA.

    /** {@code -smp dies=}. */
    SMP_DIES("4.2", t -> cpuPlace(t).hasMember("die-id")),
    /** {@code -smp clusters=}. */
    SMP_CLUSTERS("7.1", t -> cpuPlace(t).hasMember("cluster-id")),
    /** {@code -smp modules=}. */
    SMP_MODULES("9.1", t -> cpuPlace(t).hasMember("module-id")),
    /** A CPU tells which of its features the host lacks. */
    CPU_UNAVAILABLE_FEATURES("4.2", t -> maxCpuHas(t, "unavailable-features")),
    /** {@code -cpu …,migratable=}. */
    CPU_MIGRATABLE("4.2", t -> maxCpuHas(t, "migratable")),
    /** {@code -cpu …,kvm-no-adjvtime=}; Arm only. */
    CPU_KVM_NO_ADJVTIME("", t -> maxCpuHas(t, "kvm-no-adjvtime")),
    /** {@code -numa hmat-lb} and {@code hmat-cache}. */
    NUMA_HMAT("6.0", t -> arguments(t, "set-numa-node").hasVariant("hmat-lb")),
    /** {@code memory-backend-file.pmem}; only where built with libpmem. */
    MEMORY_FILE_PMEM("4.2", t -> t.hasObjectProperty("memory-backend-file", "pmem")),
    /** {@code memory-backend-file.x-use-canonical-path-for-ramblock-id}, stable by now. */
    MEMORY_CANONICAL_PATH(
            "4.2",
            t ->
                    t.hasObjectProperty(
                            "memory-backend-file", "x-use-canonical-path-for-ramblock-id")),
    /** {@code memory-backend-file.rom}, so that a read-only file can back memory that is not. */
    MEMORY_FILE_ROM("8.2", t -> t.hasObjectProperty("memory-backend-file", "rom")),
    /** {@code memory-backend-*.reserve}. */
    MEMORY_RESERVE("6.2", t -> t.hasObjectProperty("memory-backend-file", "reserve")),
    /** {@code memory-backend-*.prealloc-threads}. */
    MEMORY_PREALLOC_THREADS(
            "6.0", t -> t.hasObjectProperty("memory-backend-file", "prealloc-threads")),
    /** {@code memory-backend-memfd.hugetlb}. */
    MEMFD_HUGETLB("4.2", t -> t.hasObjectProperty("memory-backend-memfd", "hugetlb")),
    /** {@code -machine acpi=} switches ACPI; before, {@code -no-acpi} did. */
    MACHINE_ACPI("8.0", t -> t.schema().command("query-machines").returns().hasMember("acpi")),
    /** {@code -object thread-context}, which preallocates memory on chosen CPUs. */
    THREAD_CONTEXT("7.2", t -> t.hasObjectType("thread-context")),
    /** {@code virtio-mem-pci.prealloc}. */
    VIRTIO_MEM_PREALLOC("7.0", t -> t.hasDeviceProperty("virtio-mem-pci", "prealloc")),
    /** {@code virtio-mem-pci.dynamic-memslots}. */
    VIRTIO_MEM_DYNAMIC_MEMSLOTS(
            "8.2", t -> t.hasDeviceProperty("virtio-mem-pci", "dynamic-memslots")),
    /** {@code nvdimm.unarmed}. */
    NVDIMM_UNARMED("4.2", t -> t.hasDeviceProperty("nvdimm", "unarmed")),
    /** {@code -object iothread,thread-pool-max=}. */
    IOTHREAD_THREAD_POOL("7.1", t -> objectAdd(t).variant("iothread").hasMember("thread-pool-max")),
    /** {@code query-iothreads} tells how long a thread polls. */
    IOTHREAD_POLLING("4.2", t -> returns(t, "query-iothreads").hasMember("poll-max-ns")),

    // Disks.

    /** {@code aio=io_uring}; only where built with liburing. */
    AIO_IO_URING("6.0", t -> blockdev(t, "file").member("aio").hasValue("io_uring")),
    /** A file opened read-only turns writable when it must. */
    FILE_DYNAMIC_AUTO_READ_ONLY(
            "4.2", t -> blockdev(t, "file").hasFeature("dynamic-auto-read-only")),
    /** {@code file.drop-cache}, so that migration is safe whatever the cache mode. */
    FILE_DROP_CACHE("4.2", t -> blockdev(t, "file").hasMember("drop-cache")),
    /** An NVMe disk of the host's driven by QEMU itself. */
    BLOCKDEV_NVME("4.2", t -> arguments(t, "blockdev-add").hasVariant("nvme")),
    /** {@code nbd.tls-hostname}. */
    NBD_TLS_HOSTNAME("7.0", t -> blockdev(t, "nbd").hasMember("tls-hostname")),
    /** {@code qcow2.discard-no-unref}. */
    QCOW2_DISCARD_NO_UNREF("8.1", t -> blockdev(t, "qcow2").hasMember("discard-no-unref")),
    /** {@code rbd.encrypt}. */
    RBD_ENCRYPTION("6.2", t -> blockdev(t, "rbd").hasMember("encrypt")),
    /** {@code rbd.encrypt.parent}: each layer has its own key. */
    RBD_ENCRYPTION_LAYERS("8.0", t -> blockdev(t, "rbd").member("encrypt").hasMember("parent")),
    /** {@code rbd.encrypt.format=luks-any}. */
    RBD_ENCRYPTION_ANY(
            "8.0", t -> blockdev(t, "rbd").member("encrypt").member("format").hasValue("luks-any")),
    /** A vhost-vdpa disk by a descriptor. */
    VHOST_VDPA_DISK("8.1", t -> blockdev(t, "virtio-blk-vhost-vdpa").hasFeature("fdset")),
    /** A snapshot's overlay may be written while it has no backing file yet. */
    SNAPSHOT_WRITE_ONLY_OVERLAY(
            "6.0",
            t -> t.schema().command("blockdev-snapshot").hasFeature("allow-write-only-overlay")),
    BLOCKDEV_REOPEN("6.2", t -> t.schema().hasCommand("blockdev-reopen")),
    BLOCKDEV_SET_ACTIVE("10.0", t -> t.schema().hasCommand("blockdev-set-active")),
    BLOCK_EXPORT_ADD("6.0", t -> t.schema().hasCommand("block-export-add")),
    /** Image formats recorded by stream and commit may hide the protocol below. */
    BACKING_MASK_PROTOCOL(
            "9.0", t -> arguments(t, "block-commit").hasMember("backing-mask-protocol")),
    /** {@code query-named-block-nodes} without the chains below each. */
    BLOCK_NODES_FLAT("6.0", t -> arguments(t, "query-named-block-nodes").hasMember("flat")),
    /** {@code virtio-blk-pci.scsi} exists, so off must be said for old machines. */
    VIRTIO_BLK_SCSI("", t -> t.hasDeviceProperty("virtio-blk-pci", "scsi")),
    /** {@code virtio-blk-pci.queue-size}. */
    VIRTIO_BLK_QUEUE_SIZE("4.2", t -> t.hasDeviceProperty("virtio-blk-pci", "queue-size")),
    /** A disk's queues spread over several I/O threads. */
    VIRTIO_BLK_IOTHREADS("9.0", t -> t.hasDeviceProperty("virtio-blk-pci", "iothread-vq-mapping")),
    /** A controller's queues spread over several I/O threads. */
    VIRTIO_SCSI_IOTHREADS(
            "10.0", t -> t.hasDeviceProperty("virtio-scsi-pci", "iothread-vq-mapping")),
    /** {@code scsi-hd.channel}. */
    SCSI_CHANNEL("4.2", t -> t.hasDeviceProperty("scsi-hd", "channel")),
    /** {@code scsi-hd.rotation_rate}, {@code ide-hd.rotation_rate}. */
    ROTATION_RATE("4.2", t -> t.hasDeviceProperty("scsi-hd", "rotation_rate")),
    /** {@code -fsdev …,multidevs=}. */
    FSDEV_MULTIDEVS("4.2", t -> t.hasOption("fsdev", "multidevs")),
    /** {@code vhost-user-fs-*.bootindex}. */
    VHOST_USER_FS_BOOT_INDEX("6.0", t -> t.hasDeviceProperty("vhost-user-fs-device", "bootindex")),

    // PCI, network, host devices.

    /** {@code acpi-index} on any PCI device. */
    ACPI_INDEX("6.0", t -> t.hasDeviceProperty("virtio-net-pci", "acpi-index")),
    /** {@code pcie-root-port.hotplug}. */
    ROOT_PORT_HOTPLUG("6.0", t -> t.hasDeviceProperty("pcie-root-port", "hotplug")),
    /** {@code virtio-net-pci.rss} and {@code hash}. */
    VIRTIO_NET_RSS("6.0", t -> t.hasDeviceProperty("virtio-net-pci", "rss")),
    /** {@code -netdev stream}. */
    NETDEV_STREAM("7.2", t -> netdevAdd(t).hasVariant("stream")),
    /** {@code -netdev stream,reconnect=} in seconds; leaves with 10.2 for the next. */
    NETDEV_STREAM_RECONNECT("", t -> netdevAdd(t).variant("stream").hasMember("reconnect")),
    /** {@code -netdev stream,reconnect-ms=}. */
    NETDEV_STREAM_RECONNECT_MS(
            "9.2", t -> netdevAdd(t).variant("stream").hasMember("reconnect-ms")),
    NETDEV_VHOST_VDPA("6.0", t -> netdevAdd(t).hasVariant("vhost-vdpa")),
    /** {@code intel-iommu.intremap}. */
    INTEL_IOMMU_INTREMAP("4.2", t -> t.hasDeviceProperty("intel-iommu", "intremap")),
    /** {@code intel-iommu.dma-translation}. */
    INTEL_IOMMU_DMA_TRANSLATION("7.1", t -> t.hasDeviceProperty("intel-iommu", "dma-translation")),
    /** {@code virtio-iommu-pci.boot-bypass}. */
    VIRTIO_IOMMU_BOOT_BYPASS("7.0", t -> t.hasDeviceProperty("virtio-iommu-pci", "boot-bypass")),
    /** {@code virtio-iommu-pci.aw-bits}. */
    VIRTIO_IOMMU_AW_BITS("9.0", t -> t.hasDeviceProperty("virtio-iommu-pci", "aw-bits")),
    /** {@code vfio-pci.iommufd}. */
    VFIO_IOMMUFD("9.0", t -> t.hasDeviceProperty("vfio-pci", "iommufd")),
    /** {@code usb-host.hostdevice}: by the path of its node, opened by QEMU. */
    USB_HOST_DEVICE_PATH("6.0", t -> t.hasDeviceProperty("usb-host", "hostdevice")),
    /** {@code usb-host.guest-resets-all}. */
    USB_HOST_GUEST_RESETS_ALL("4.2", t -> t.hasDeviceProperty("usb-host", "guest-resets-all")),
    /** {@code usb-redir.filter}. */
    USB_REDIR_FILTER("4.2", t -> t.hasDeviceProperty("usb-redir", "filter")),
    /** {@code virtio-balloon-*.deflate-on-oom}. */
    BALLOON_AUTODEFLATE("4.2", t -> t.hasDeviceProperty("virtio-balloon-pci", "deflate-on-oom")),
    /** {@code virtio-balloon-*.free-page-reporting}. */
    BALLOON_FREE_PAGE_REPORTING(
            "6.0", t -> t.hasDeviceProperty("virtio-balloon-pci", "free-page-reporting")),

    // Screens, sound, character devices.

    /** Only where built with SPICE. */
    SPICE("4.2", t -> t.schema().hasCommand("query-spice")),
    /** {@code -spice rendernode=}. */
    SPICE_RENDER_NODE("4.2", t -> t.hasOption("spice", "rendernode")),
    /** {@code -vnc power-control=}. */
    VNC_POWER_CONTROL("6.0", t -> t.hasOption("vnc", "power-control")),
    /** {@code set_password} for one named VNC display. */
    VNC_PASSWORD_BY_DISPLAY("7.0", t -> arguments(t, "set_password").hasVariant("vnc")),
    /** {@code -display dbus}. */
    DISPLAY_DBUS("7.0", t -> displays(t).hasVariant("dbus")),
    /** {@code -display sdl}; only where built with it. */
    DISPLAY_SDL("4.2", t -> displays(t).hasVariant("sdl")),
    /** {@code -display egl-headless,rendernode=}. */
    EGL_HEADLESS_RENDER_NODE(
            "4.2", t -> displays(t).variant("egl-headless").hasMember("rendernode")),
    /** {@code -audiodev pipewire}; only where built with it. */
    AUDIO_PIPEWIRE("", t -> returns(t, "query-audiodevs").hasVariant("pipewire")),
    /** {@code virtio-gpu-*.virgl}; later a device of its own, {@code virtio-gpu-gl-*}. */
    VIRTIO_GPU_VIRGL("", t -> t.hasDeviceProperty("virtio-gpu-pci", "virgl")),
    /** {@code virtio-gpu-*.blob}. */
    VIRTIO_GPU_BLOB("6.2", t -> t.hasDeviceProperty("virtio-gpu-pci", "blob")),
    /** {@code VGA.vgamem_mb}. */
    VGA_MEMORY("4.2", t -> t.hasDeviceProperty("VGA", "vgamem_mb")),
    /** {@code vmware-svga.vgamem_mb}. */
    VMVGA_MEMORY("4.2", t -> t.hasDeviceProperty("vmware-svga", "vgamem_mb")),
    /** {@code qxl.vgamem_mb}. */
    QXL_MEMORY("4.2", t -> t.hasDeviceProperty("qxl", "vgamem_mb")),
    /** {@code qxl.vram64_size_mb}. */
    QXL_VRAM64("4.2", t -> t.hasDeviceProperty("qxl", "vram64_size_mb")),
    /** {@code screendump} of a chosen device. */
    SCREENDUMP_DEVICE("4.2", t -> arguments(t, "screendump").hasMember("device")),
    SCREENDUMP_PNG("7.1", t -> arguments(t, "screendump").member("format").hasValue("png")),
    /** {@code -chardev qemu-vdagent}. */
    CHARDEV_VDAGENT("6.2", t -> chardev(t).hasVariant("qemu-vdagent")),
    /** {@code -chardev socket,reconnect=} in seconds; leaves with 10.2 for the next. */
    CHARDEV_RECONNECT("", t -> chardev(t, "socket").hasMember("reconnect")),
    /** {@code -chardev socket,reconnect-ms=}. */
    CHARDEV_RECONNECT_MS("9.2", t -> chardev(t, "socket").hasMember("reconnect-ms")),

    // Confidential guests, measuring, migration.

    /** {@code -object sev-guest,kernel-hashes=}. */
    SEV_KERNEL_HASHES("6.2", t -> objectAdd(t).variant("sev-guest").hasMember("kernel-hashes")),
    SEV_INJECT_SECRET("6.0", t -> t.schema().hasCommand("sev-inject-launch-secret")),
    QUERY_STATS("7.1", t -> t.schema().hasCommand("query-stats")),
    DIRTY_RATE("6.0", t -> t.schema().hasCommand("calc-dirty-rate")),
    /** {@code calc-dirty-rate} by bitmap or ring. */
    DIRTY_RATE_MODE("6.2", t -> arguments(t, "calc-dirty-rate").hasMember("mode")),
    /** {@code migrate} takes a list of channels in place of a URI. */
    MIGRATE_CHANNELS("8.2", t -> arguments(t, "migrate").hasMember("channels")),
    /** {@code query-migrate} says what keeps the guest from migrating. */
    MIGRATION_BLOCKED_REASONS("6.0", t -> returns(t, "query-migrate").hasMember("blocked-reasons")),
    /** Dirty bitmaps are renamed and kept when migrating. */
    MIGRATION_BITMAP_MAPPING(
            "6.0",
            t ->
                    arguments(t, "migrate-set-parameters")
                            .member("block-bitmap-mapping")
                            .member("bitmaps")
                            .hasMember("transform")),
    /** Only where built with RDMA. */
    MIGRATION_RDMA("4.2", t -> t.migrationCapabilities().contains("rdma-pin-all"));

    private final String since;
    private final Predicate<QemuTraits> question;

    Capability(String since, Predicate<QemuTraits> question) {
        this.since = since;
        this.question = question;
    }

    /** The release since which the answer is always yes; empty where there is none. */
    public String since() {
        return since;
    }

    boolean in(QemuTraits traits) {
        return question.test(traits);
    }

    private static SchemaNode arguments(QemuTraits traits, String command) {
        return traits.schema().command(command).arguments();
    }

    private static SchemaNode returns(QemuTraits traits, String command) {
        return traits.schema().command(command).returns();
    }

    private static SchemaNode blockdev(QemuTraits traits, String driver) {
        return arguments(traits, "blockdev-add").variant(driver);
    }

    private static SchemaNode objectAdd(QemuTraits traits) {
        return arguments(traits, "object-add");
    }

    private static SchemaNode netdevAdd(QemuTraits traits) {
        return arguments(traits, "netdev_add");
    }

    private static SchemaNode chardev(QemuTraits traits) {
        return arguments(traits, "chardev-add").member("backend");
    }

    private static SchemaNode chardev(QemuTraits traits, String type) {
        return chardev(traits).variant(type).member("data");
    }

    private static SchemaNode displays(QemuTraits traits) {
        return returns(traits, "query-display-options");
    }

    private static SchemaNode cpuPlace(QemuTraits traits) {
        return returns(traits, "query-hotpluggable-cpus").member("props");
    }

    private static boolean maxCpuHas(QemuTraits traits, String property) {
        return traits.hasObjectProperty("max-x86_64-cpu", property)
                || traits.hasObjectProperty("max-arm-cpu", property);
    }
}
