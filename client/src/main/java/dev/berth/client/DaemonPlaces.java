package dev.berth.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where daemons listen by default: Berth's own place first, then libvirt's. */
final class DaemonPlaces {
    private static final Path RUN = Path.of("/run");

    private DaemonPlaces() {}

    static List<Path> system(boolean readOnly) {
        return List.of(
                RUN.resolve("berth").resolve(DaemonAddress.socketName(readOnly)),
                RUN.resolve("libvirt").resolve(DaemonAddress.socketName(readOnly)),
                RUN.resolve("libvirt").resolve(readOnly ? "virtqemud-sock-ro" : "virtqemud-sock"));
    }

    /** Below {@code $XDG_RUNTIME_DIR}, else below {@code ~/.cache/berth/run}. */
    static List<Path> session(Map<String, String> environment) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", "/"));
        List<Path> found = new ArrayList<>();
        if (runtime.isEmpty()) {
            found.add(Path.of(home, ".cache", "berth", "run", "berth", "libvirt-sock"));
            found.add(Path.of(home, ".cache", "libvirt", "libvirt-sock"));
        } else {
            found.add(Path.of(runtime, "berth", "libvirt-sock"));
            found.add(Path.of(runtime, "libvirt", "libvirt-sock"));
            found.add(Path.of(runtime, "libvirt", "virtqemud-sock"));
        }
        return found;
    }
}
