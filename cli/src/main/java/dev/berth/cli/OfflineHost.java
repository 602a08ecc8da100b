package dev.berth.cli;

import dev.berth.host.FirmwareFolders;
import dev.berth.host.HugePages;
import dev.berth.host.MemoryNodes;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.profile.HostClock;
import dev.berth.plan.profile.HostMemory;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.profile.HostSettings;
import dev.berth.plan.profile.References;
import dev.berth.qapi.Json;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** This machine as a daemon on it would see it, with the settings that nobody has changed. */
final class OfflineHost {
    private static final long PAGE_KIB = 4;

    private OfflineHost() {}

    /**
     * The profile of this machine.
     *
     * @param root of the daemon whose folders are meant; the system's where it is {@code /}
     */
    static HostProfile profile(Path root) {
        Instant now = Instant.now();
        return new HostProfile(
                architecture(),
                directories(root),
                new HostMemory(PAGE_KIB, hugePages(), MemoryNodes.online()),
                firmware(),
                List.of(),
                new HostSettings(Map.of(), Map.of()),
                new HostClock(now, ZoneId.systemDefault().getRules().getOffset(now)),
                References.NONE);
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "");
        return name.equals("amd64") ? "x86_64" : name;
    }

    private static Directories directories(Path root) {
        boolean system = root.getNameCount() == 0;
        Path lib = system ? Path.of("/var/lib/berth") : root.resolve("lib");
        Path run = system ? Path.of("/run/berth") : root.resolve("run");
        Path log = system ? Path.of("/var/log/berth") : root.resolve("log");
        return new Directories(
                "/usr/bin",
                lib.toString(),
                run.resolve("channel").toString(),
                lib.resolve("ram").toString(),
                lib.resolve("nvram").toString(),
                lib.resolve("swtpm").toString(),
                run.toString(),
                log.toString());
    }

    private static List<HostMemory.Huge> hugePages() {
        return HugePages.mounted().stream()
                .map(it -> new HostMemory.Huge(it.pageBytes() / 1024, it.mount().toString()))
                .toList();
    }

    private static List<HostProfile.Descriptor> firmware() {
        return FirmwareFolders.system().documents().stream()
                .map(it -> new HostProfile.Descriptor(it.file().toString(), Json.parse(it.json())))
                .toList();
    }
}
