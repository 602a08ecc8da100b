package dev.berth.engine;

import dev.berth.host.FirmwareFolders;
import dev.berth.host.HugePages;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.profile.HostClock;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.profile.HostSettings;
import dev.berth.plan.profile.MemoryPages;
import dev.berth.plan.profile.References;
import dev.berth.qapi.Json;
import dev.berth.store.Places;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at the host, for the planner, which does not. */
final class HostFacts {
    private static final List<String> INHERITED = List.of("PATH", "USER", "LOGNAME");
    private static final String PROGRAMS = "/usr/bin";
    private static final long PAGE_KIB = 4;
    private static final int BYTES_PER_KIB = 1024;

    private HostFacts() {}

    static HostProfile look(EngineSettings settings) {
        FirmwareFolders firmware = FirmwareFolders.system();
        return new HostProfile(
                architecture(),
                directories(settings.places()),
                pages(),
                firmware.documents().stream()
                        .map(it ->
                                new HostProfile.Descriptor(
                                        it.file().toString(), Json.parse(it.json())))
                        .toList(),
                List.of(),
                settings(settings),
                clock(),
                References.NONE);
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

    private static MemoryPages pages() {
        return new MemoryPages(
                PAGE_KIB,
                HugePages.mounted().stream()
                        .map(it ->
                                new MemoryPages.Huge(
                                        it.pageBytes() / BYTES_PER_KIB, it.mount().toString()))
                        .toList());
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
                        "spare_pcie_ports",
                        String.valueOf(settings.sparePciePorts())),
                environment);
    }

    private static HostClock clock() {
        Instant now = Instant.now();
        return new HostClock(now, ZoneId.systemDefault().getRules().getOffset(now));
    }
}
