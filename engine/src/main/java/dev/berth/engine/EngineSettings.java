package dev.berth.engine;

import dev.berth.store.Places;

import java.util.Optional;
import java.util.UUID;

/**
 * What the engine must be told.
 *
 * @param user the account that QEMU runs as; empty: the daemon's own (a session's daemon)
 * @param group its group; empty: the account's primary group
 * @param sandbox whether QEMU confines itself by seccomp
 * @param sparePciePorts free ports that a new definition of a PCIe guest gets for hot-plug
 * @param hostUuid this root's identity, which differs from every other's
 */
public record EngineSettings(
        Places places,
        Optional<String> user,
        Optional<String> group,
        boolean sandbox,
        int sparePciePorts,
        UUID hostUuid,
        String hostName) {}
