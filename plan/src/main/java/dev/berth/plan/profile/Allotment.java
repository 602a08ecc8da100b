package dev.berth.plan.profile;

import java.util.Optional;

/**
 * What the host has set aside for one run of one guest, where its document leaves the choice to the
 * host. QEMU has one VNC and one SPICE server, and one vsock device.
 *
 * @param vnc a free TCP port from 5900
 * @param websocket a free TCP port from 5700
 * @param spice a free TCP port, as is {@code spiceTls}
 * @param contextId of the guest's vsock, from 3, that no other guest has
 */
public record Allotment(
        Optional<Integer> vnc,
        Optional<Integer> websocket,
        Optional<Integer> spice,
        Optional<Integer> spiceTls,
        Optional<Long> contextId) {}
