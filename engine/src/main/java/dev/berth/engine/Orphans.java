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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Processes of a guest whose numbers were not written down before the daemon died. */
final class Orphans {
    private static final Path PROC = Path.of("/proc");

    private Orphans() {}

    /** Those whose command line names the guest's UUID and its folder. */
    static List<HostProcess> of(String uuid, Path folder) {
        return running(entry -> belongs(entry, uuid, folder.toString()));
    }

    private static List<HostProcess> running(Predicate<Path> wanted) {
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .filter(wanted)
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

    /** Runs of a program with this argument. */
    static List<HostProcess> naming(String program, String argument) {
        return running(entry -> {
            List<String> arguments = arguments(entry);
            return arguments.contains(program) && arguments.contains(argument);
        });
    }

    private static boolean belongs(Path process, String uuid, String folder) {
        List<String> arguments = arguments(process);
        return arguments.contains("-uuid")
                && arguments.contains(uuid)
                && arguments.stream().anyMatch(argument -> argument.contains(folder + "/"));
    }

    /** None where the process is gone. */
    private static List<String> arguments(Path process) {
        try {
            String line = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
            return List.of(line.split("\0", -1));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
