package dev.berth.engine;

import dev.berth.host.FirmwareFolders;
import dev.berth.host.HugePages;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.profile.HostClock;
import dev.berth.plan.profile.HostMemory;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.profile.HostSettings;
import dev.berth.plan.profile.References;
import dev.berth.qapi.Json;
import dev.berth.store.Places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Looks at the host, for the planner, which does not. Any thread. */
final class HostFacts {
    private static final List<String> INHERITED = List.of("PATH", "USER", "LOGNAME");
    private static final String PROGRAMS = "/usr/bin";
    private static final long PAGE_KIB = 4;
    private static final int BYTES_PER_KIB = 1024;
    private static final Path NODES = Path.of("/sys/devices/system/node/has_memory");
    private static final Path VHOST_NET = Path.of("/dev/vhost-net");
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final EngineSettings settings;
    private volatile Optional<Looked> last = Optional.empty();

    HostFacts(EngineSettings settings) {
        this.settings = settings;
    }

    /** What changes seldom, and when it was looked at. */
    private record Looked(long nanos, HostMemory memory, List<HostProfile.Descriptor> firmware) {
        boolean fresh() {
            return System.nanoTime() - nanos < KEPT.toNanos();
        }
    }

    HostProfile look() {
        Looked looked = last.filter(Looked::fresh).orElseGet(HostFacts::lookAnew);
        last = Optional.of(looked);
        return new HostProfile(
                architecture(),
                directories(settings.places()),
                looked.memory(),
                looked.firmware(),
                List.of(),
                settings(settings),
                clock(),
                References.NONE);
    }

    private static Looked lookAnew() {
        List<HostProfile.Descriptor> firmware =
                FirmwareFolders.system().documents().stream()
                        .map(it ->
                                new HostProfile.Descriptor(
                                        it.file().toString(), Json.parse(it.json())))
                        .toList();
        return new Looked(System.nanoTime(), memory(), firmware);
    }

    /** libvirt's word for the host's architecture. */
    static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "x86_64";
            default -> System.getProperty("os.arch");
        };
    }

    /** Below which each guest has its folder, which vanishes with the guest. */
    static Path guests(Places places) {
        return places.run().resolve("qemu");
    }

    private static Directories directories(Places places) {
        return new Directories(
                PROGRAMS,
                guests(places).toString(),
                places.run().resolve("channel").toString(),
                places.lib().resolve("ram").toString(),
                places.lib().resolve("nvram").toString(),
                places.lib().resolve("swtpm").toString(),
                places.run().resolve("helper").toString(),
                places.log().toString());
    }

    private static HostMemory memory() {
        return new HostMemory(
                PAGE_KIB,
                HugePages.mounted().stream()
                        .map(it ->
                                new HostMemory.Huge(
                                        it.pageBytes() / BYTES_PER_KIB, it.mount().toString()))
                        .toList(),
                nodes());
    }

    /** The kernel's list form, "0-1,4"; a kernel without NUMA has no such file. */
    private static NavigableSet<Integer> nodes() {
        try {
            String list = Files.exists(NODES) ? Files.readString(NODES).strip() : "0";
            NavigableSet<Integer> nodes = new TreeSet<>();
            VcpuThreads.numbers(list).stream().forEach(nodes::add);
            return nodes;
        } catch (IOException e) {
            throw new BerthException(ErrorCode.SYSTEM_ERROR, "cannot read " + NODES + ": " + e, e);
        }
    }

    private static HostSettings settings(EngineSettings settings) {
        Map<String, String> environment = new HashMap<>();
        for (String name : INHERITED) {
            String value = System.getenv(name);
            if (value != null) {
                environment.put(name, value);
            }
        }
        return new HostSettings(
                Map.of(
                        "seccomp_sandbox",
                        settings.sandbox() ? "1" : "0",
                        "vhost_net",
                        Files.exists(VHOST_NET) ? "1" : "0",
                        "spare_pcie_ports",
                        String.valueOf(settings.sparePciePorts())),
                environment);
    }

    private static HostClock clock() {
        Instant now = Instant.now();
        return new HostClock(now, ZoneId.systemDefault().getRules().getOffset(now));
    }
}
