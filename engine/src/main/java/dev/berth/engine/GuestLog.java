package dev.berth.engine;

import dev.berth.host.Descriptor;
import dev.berth.host.OpenFile;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What QEMU says on its standard output and error, in the guest's log. Each start opens with a line
 * that has the time and the command line.
 *
 * @param start where QEMU's own words of this start begin, in bytes
 */
record GuestLog(Path file, long start) {
    private static final int MOST_SHOWN = 8192;

    /** What QEMU says although nothing is wrong. */
    private static final List<String> NOISE =
            List.of("char device redirected to", "do you want to install qemu-");

    static GuestLog begin(Path file, List<String> command) {
        String line = command.stream().map(GuestLog::quoted).collect(Collectors.joining(" "));
        String header = "%s: starting up: %s%n".formatted(Instant.now(), line);
        try (Descriptor made = OpenFile.append(file)) {
            Files.writeString(made.path(), header, StandardOpenOption.APPEND);
            return new GuestLog(file, Files.size(file));
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot write the guest's log " + file + ": " + e, e);
        }
    }

    private static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_./:=,@%+-]+")
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }

    Descriptor open() {
        return OpenFile.append(file);
    }

    /** The end of what QEMU said since, without the times before its lines. */
    String said() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(start, log.length() - MOST_SHOWN);
            log.seek(from);
            byte[] bytes = new byte[(int) Math.max(0, log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z ", ""))
                    .filter(line -> NOISE.stream().noneMatch(line::contains))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            return "(its log cannot be read: " + e + ")";
        }
    }
}
