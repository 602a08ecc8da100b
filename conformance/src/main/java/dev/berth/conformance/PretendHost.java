package dev.berth.conformance;

import dev.berth.plan.profile.Allotment;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.profile.HostClock;
import dev.berth.plan.profile.HostMemory;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.profile.HostSettings;
import dev.berth.qapi.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The host on which libvirt's expectations hold. */
final class PretendHost {
    private static final List<String> PRECEDENCE =
            List.of("home/user/.config/qemu", "etc/qemu", "usr/share/qemu");

    private final Path tree;
    private final List<HostProfile.Descriptor> firmware;
    private final List<HostProfile.Descriptor> vhostUser;

    PretendHost(Path tree) throws IOException {
        this.tree = tree;
        this.firmware = descriptors("qemufirmwaredata", "firmware");
        this.vhostUser = descriptors("qemuvhostuserdata", "vhost-user");
    }

    HostProfile profile(Case one) {
        return new HostProfile(
                one.arch(),
                directories(),
                memory(),
                firmware,
                vhostUser,
                new HostSettings(settings(one), environment()),
                new HostClock(
                        Instant.ofEpochSecond(1_234_567_890L), ZoneOffset.ofHoursMinutes(0, -30)),
                new PretendReferences());
    }

    /** What the table's settings leave out: the tests' host has these in every case. */
    private static Map<String, String> settings(Case one) {
        Map<String, String> settings = new TreeMap<>(one.settings());
        settings.put("pipewire_runtime_dir", "/run/user/1000");
        settings.put("swtpm_socket", "/dev/test");
        settings.put("render_node", "/dev/dri/foo");
        settings.put("spice_password", "123456");
        settings.put("vnc_sasl_dir", "/etc/sasl2");
        settings.put("spice_sasl_dir", "/etc/sasl2");
        return settings;
    }

    /** What every guest gets for its run. */
    static Allotment allotment() {
        return new Allotment(
                Optional.of(5900),
                Optional.of(5700),
                Optional.empty(),
                Optional.empty(),
                Optional.of(42L));
    }

    private static Map<String, String> environment() {
        return Map.of("PATH", "/bin", "USER", "test", "LOGNAME", "test");
    }

    private static Directories directories() {
        return new Directories(
                "/usr/bin",
                "/var/lib/libvirt/qemu",
                "/var/run/libvirt/qemu/channel",
                "/var/lib/libvirt/qemu/ram",
                "/var/lib/libvirt/qemu/nvram",
                "/var/lib/libvirt/swtpm",
                "/var/run/libvirt/qemu",
                "/var/log/libvirt/qemu");
    }

    private static HostMemory memory() {
        return new HostMemory(
                4,
                List.of(
                        new HostMemory.Huge(2048, "/dev/hugepages2M"),
                        new HostMemory.Huge(1 << 20, "/dev/hugepages1G")),
                new TreeSet<>(List.of(0, 1, 2, 3)));
    }

    /** By file name, the first folder that has the name wins; an empty file masks it. */
    private List<HostProfile.Descriptor> descriptors(String data, String kind) throws IOException {
        Map<String, HostProfile.Descriptor> byName = new TreeMap<>();
        List<String> masked = new ArrayList<>();
        for (String folder : PRECEDENCE) {
            Path place = tree.resolve(data).resolve(folder).resolve(kind);
            for (Path file : files(place)) {
                String name = file.getFileName().toString();
                if (Files.size(file) == 0) {
                    masked.add(name);
                } else if (!byName.containsKey(name) && !masked.contains(name)) {
                    String path = "/" + folder + "/" + kind + "/" + name;
                    Json document = Json.parse(content(file));
                    byName.put(name, new HostProfile.Descriptor(path, document));
                }
            }
        }
        return List.copyOf(byName.values());
    }

    /** Where a tree was copied without its links, a link is a file that holds where it leads. */
    private static String content(Path file) throws IOException {
        String text = Files.readString(file);
        boolean link = !text.stripLeading().startsWith("{");
        return link ? content(file.resolveSibling(text.strip())) : text;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }
}
