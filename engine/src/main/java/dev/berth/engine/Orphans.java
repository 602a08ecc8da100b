package dev.berth.engine;

import dev.berth.host.HostProcess;
import dev.berth.host.ProcessIdentity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processes of a guest whose numbers were not written down before the daemon died. */
final class Orphans {
    private static final Path PROC = Path.of("/proc");

    private Orphans() {}

    /** Those whose command line names the guest's UUID and its folder. */
    static List<HostProcess> of(String uuid, Path folder) {
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .filter(entry -> belongs(entry, uuid, folder.toString()))
                    .map(entry -> Long.parseLong(entry.getFileName().toString()))
                    .map(ProcessIdentity::of)
                    .flatMap(Optional::stream)
                    .map(HostProcess::adopt)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(Path process, String uuid, String folder) {
        try {
            String line = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
            List<String> arguments = List.of(line.split("\0", -1));
            return arguments.contains("-uuid")
                    && arguments.contains(uuid)
                    && line.contains(folder + "/");
        } catch (IOException gone) {
            return false;
        }
    }
}
