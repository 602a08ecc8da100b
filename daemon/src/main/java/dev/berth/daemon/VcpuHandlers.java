package dev.berth.daemon;

import dev.berth.engine.Guest;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.model.xml.XmlReader;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.DomainGetVcpuPinInfoArgs;
import dev.berth.wire.generated.DomainGetVcpuPinInfoRet;
import dev.berth.wire.generated.DomainGetVcpusArgs;
import dev.berth.wire.generated.DomainGetVcpusFlagsArgs;
import dev.berth.wire.generated.DomainGetVcpusFlagsRet;
import dev.berth.wire.generated.DomainGetVcpusRet;
import dev.berth.wire.generated.DomainVcpuFlag;
import dev.berth.wire.generated.Limits;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.generated.VcpuInfo;
import dev.berth.wire.generated.VcpuState;
import dev.berth.wire.xdr.Opaque;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Virtual CPUs. */
final class VcpuHandlers {
    private static final int NO_CPU = -1;

    private final Guests guests;
    private final HostMachine machine;

    VcpuHandlers(Guests guests, HostMachine machine) {
        this.guests = guests;
        this.machine = machine;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(RemoteCalls.domainGetVcpus(), (client, arguments) -> vcpus(arguments));
        table.on(RemoteCalls.domainGetVcpusFlags(), (client, arguments) -> count(arguments));
        table.on(RemoteCalls.domainGetVcpuPinInfo(), (client, arguments) -> pins(arguments));
    }

    private DomainGetVcpusRet vcpus(DomainGetVcpusArgs arguments) {
        int most = arguments.maxinfo();
        int bytes = arguments.maplen();
        if (most < 0 || bytes < 0 || (long) most * bytes > Limits.CPUMAPS_MAX) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "%d CPU maps of %d bytes are more than a message holds".formatted(most, bytes));
        }
        List<dev.berth.engine.VcpuInfo> vcpus =
                guests.of(arguments.dom()).vcpus().stream().limit(most).toList();
        ByteArrayOutputStream maps = new ByteArrayOutputStream(most * bytes);
        vcpus.forEach(vcpu -> maps.writeBytes(NodeHandlers.cpuMap(vcpu.affinity(), bytes).bytes()));
        return new DomainGetVcpusRet(
                vcpus.stream().map(VcpuHandlers::travelling).toList(),
                Opaque.of(maps.toByteArray()));
    }

    private static VcpuInfo travelling(dev.berth.engine.VcpuInfo vcpu) {
        return new VcpuInfo(
                vcpu.number(),
                (vcpu.online() ? VcpuState.RUNNING : VcpuState.OFFLINE).number(),
                vcpu.cpuTime().toNanos(),
                vcpu.hostCpu().orElse(NO_CPU));
    }

    private DomainGetVcpuPinInfoRet pins(DomainGetVcpuPinInfoArgs arguments) {
        int bytes = arguments.maplen();
        checkSize(arguments.ncpumaps(), bytes);
        List<BitSet> pins =
                pins(guests.of(arguments.dom()), Flag.decode(Impact.class, arguments.flags()))
                        .stream()
                        .limit(arguments.ncpumaps())
                        .toList();
        ByteArrayOutputStream maps = new ByteArrayOutputStream();
        pins.forEach(cpus -> maps.writeBytes(NodeHandlers.cpuMap(cpus, bytes).bytes()));
        return new DomainGetVcpuPinInfoRet(Opaque.of(maps.toByteArray()), pins.size());
    }

    private List<BitSet> pins(Guest guest, Set<Impact> impact) {
        boolean live = impact.contains(Impact.LIVE) || (impact.isEmpty() && guest.view().active());
        if (live) {
            return guest.vcpus().stream().map(dev.berth.engine.VcpuInfo::affinity).toList();
        }
        VcpuPins pins =
                new VcpuPins(
                        XmlReader.read(guest.xml(Set.of(XmlFlag.INACTIVE)), "definition"),
                        machine.online());
        return IntStream.range(0, guest.vcpuCount(Set.of(Impact.CONFIG), true))
                .mapToObj(pins::of)
                .toList();
    }

    private static void checkSize(int maps, int bytes) {
        if (maps < 0 || bytes < 0 || (long) maps * bytes > Limits.CPUMAPS_MAX) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "%d CPU maps of %d bytes are more than a message holds".formatted(maps, bytes));
        }
    }

    private DomainGetVcpusFlagsRet count(DomainGetVcpusFlagsArgs arguments) {
        Set<DomainVcpuFlag> flags = Flag.decode(DomainVcpuFlag.class, arguments.flags());
        if (flags.contains(DomainVcpuFlag.GUEST)) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    "asking the guest agent for virtual CPUs is not supported by Berth yet");
        }
        EnumSet<Impact> impact = EnumSet.noneOf(Impact.class);
        if (flags.contains(DomainVcpuFlag.LIVE)) {
            impact.add(Impact.LIVE);
        }
        if (flags.contains(DomainVcpuFlag.CONFIG)) {
            impact.add(Impact.CONFIG);
        }
        Guest guest = guests.of(arguments.dom());
        return new DomainGetVcpusFlagsRet(
                guest.vcpuCount(impact, flags.contains(DomainVcpuFlag.MAXIMUM)));
    }
}
