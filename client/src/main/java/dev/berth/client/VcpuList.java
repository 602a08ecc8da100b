package dev.berth.client;

import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.Impact;
import dev.berth.wire.generated.DomainGetVcpuPinInfoArgs;
import dev.berth.wire.generated.DomainGetVcpusArgs;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.generated.VcpuInfo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Asks for virtual CPUs the way libvirt's protocol has it: with one bit map of host CPUs each. */
final class VcpuList {

    private VcpuList() {}

    static List<Vcpu> of(Connection connection, DomainRef ref, DomainInfo info) {
        int mapBytes = (connection.hostCpus() + 7) / 8;
        boolean active = info.state() != GuestState.SHUTOFF;
        return active
                ? running(connection, ref, info.vcpus(), mapBytes)
                : defined(connection, ref, info.vcpus(), mapBytes);
    }

    private static List<Vcpu> running(Connection connection, DomainRef ref, int count, int bytes) {
        var args = new DomainGetVcpusArgs(ref, count, bytes);
        var answer = connection.call(RemoteCalls.domainGetVcpus(), args);
        byte[] maps = answer.cpumaps().bytes();
        List<Vcpu> vcpus = new ArrayList<>();
        for (VcpuInfo one : answer.info()) {
            Vcpu.State state = Vcpu.State.values()[Math.clamp(one.state(), 0, 2)];
            var running = new Vcpu.Running(state, one.cpuTime(), one.cpu());
            BitSet affinity = map(maps, vcpus.size(), bytes);
            vcpus.add(new Vcpu(one.number(), Optional.of(running), affinity));
        }
        return vcpus;
    }

    private static List<Vcpu> defined(Connection connection, DomainRef ref, int count, int bytes) {
        int config = Impact.CONFIG.bit();
        var args = new DomainGetVcpuPinInfoArgs(ref, count, bytes, config);
        var answer = connection.call(RemoteCalls.domainGetVcpuPinInfo(), args);
        byte[] maps = answer.cpumaps().bytes();
        List<Vcpu> vcpus = new ArrayList<>();
        for (int number = 0; number < answer.num(); number++) {
            vcpus.add(new Vcpu(number, Optional.empty(), map(maps, number, bytes)));
        }
        return vcpus;
    }

    private static BitSet map(byte[] maps, int index, int bytes) {
        BitSet all = BitSet.valueOf(maps);
        return all.get(index * bytes * 8, (index + 1) * bytes * 8);
    }
}
