package dev.berth.daemon;

import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.ConnectGetCapabilitiesRet;
import dev.berth.wire.generated.ConnectGetMaxVcpusRet;
import dev.berth.wire.generated.NodeGetCpuMapArgs;
import dev.berth.wire.generated.NodeGetCpuMapRet;
import dev.berth.wire.generated.NodeGetFreeMemoryRet;
import dev.berth.wire.generated.NodeGetInfoRet;
import dev.berth.wire.generated.NodeGetSecurityModelRet;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.Opaque;

import java.util.Arrays;
import java.util.BitSet;

/** The host: its processors and its memory. */
final class NodeHandlers {
    private static final int MODEL_BYTES = 32;

    /** What a TCG guest may have; machine types may allow less. */
    private static final int VCPUS_MAX = 255;

    private final HostIdentity identity;
    private final HostMachine machine;
    private final Emulators emulators;

    NodeHandlers(HostIdentity identity, HostMachine machine, Emulators emulators) {
        this.identity = identity;
        this.machine = machine;
        this.emulators = emulators;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(RemoteCalls.nodeGetInfo(), (client, nothing) -> info());
        table.on(RemoteCalls.nodeGetCpuMap(), (client, arguments) -> cpuMap(arguments));
        table.on(
                RemoteCalls.nodeGetFreeMemory(),
                (client, nothing) -> new NodeGetFreeMemoryRet(machine.freeMemory()));
        table.on(
                RemoteCalls.nodeGetSecurityModel(),
                (client, nothing) -> new NodeGetSecurityModelRet(Opaque.EMPTY, Opaque.EMPTY));
        table.on(
                RemoteCalls.connectGetCapabilities(),
                (client, nothing) ->
                        new ConnectGetCapabilitiesRet(
                                Capabilities.document(identity, machine, emulators.all())));
        table.on(
                RemoteCalls.connectGetMaxVcpus(),
                (client, arguments) -> new ConnectGetMaxVcpusRet(VCPUS_MAX));
    }

    private NodeGetInfoRet info() {
        HostMachine.Topology topology = machine.topology();
        return new NodeGetInfoRet(
                Opaque.ofText(HostMachine.architecture(), MODEL_BYTES),
                Guests.kibibytes(machine.memory()),
                machine.onlineCpus(),
                machine.megahertz(),
                topology.nodes(),
                topology.sockets(),
                topology.cores(),
                topology.threads());
    }

    private NodeGetCpuMapRet cpuMap(NodeGetCpuMapArgs arguments) {
        BitSet online = machine.online();
        int present = machine.presentCpus();
        Opaque map = arguments.needMap() != 0 ? cpuMap(online, (present + 7) / 8) : Opaque.EMPTY;
        return new NodeGetCpuMapRet(map, online.cardinality(), present);
    }

    /** A CPU map as it travels: one bit a processor, the lowest first. */
    static Opaque cpuMap(BitSet cpus, int bytes) {
        return Opaque.of(Arrays.copyOf(cpus.toByteArray(), bytes));
    }
}
