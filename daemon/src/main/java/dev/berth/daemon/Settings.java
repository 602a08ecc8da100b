package dev.berth.daemon;

import java.util.Optional;
import java.util.UUID;

/**
 * What {@code etc/berth.toml} says; every setting may be left out.
 *
 * @param hostUuid this host's identity for every client; made at first start when left out
 * @param hostName its name; the machine's when left out
 * @param qemuUser who QEMU runs as under a root daemon
 * @param qemuGroup its group
 * @param sandbox whether QEMU confines itself by seccomp
 * @param sparePciePorts free ports that a new definition of a PCIe guest gets for hot-plug
 * @param libvirtSockets whether to listen where libvirt's clients look, too
 */
record Settings(
        Optional<UUID> hostUuid,
        Optional<String> hostName,
        Optional<String> qemuUser,
        Optional<String> qemuGroup,
        boolean sandbox,
        int sparePciePorts,
        boolean libvirtSockets) {}
