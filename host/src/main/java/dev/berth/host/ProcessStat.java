package dev.berth.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The fields Berth reads from a line of /proc/PID/stat or /proc/PID/task/TID/stat (proc(5)). Times
 * are in clock ticks, 100 a second to user space on every Linux that Berth runs on.
 */
record ProcessStat(
        String name, char state, long userTicks, long systemTicks, long startTicks, int processor) {
    static final long TICKS_PER_SECOND = 100;

    static Optional<ProcessStat> read(long pid) {
        return read(Path.of("/proc/" + pid + "/stat"));
    }

    /** Empty when the process or thread does not exist. */
    static Optional<ProcessStat> read(Path file) {
        try {
            return Optional.of(parse(Files.readString(file)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            // ESRCH: it went between open and read.
            if (!Files.exists(file.getParent())) {
                return Optional.empty();
            }
            throw new FileException(file, failure);
        }
    }

    /** The name stands in parentheses and may itself hold spaces and parentheses. */
    static ProcessStat parse(String line) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        String[] rest = line.substring(close + 2).trim().split(" ", -1);
        return new ProcessStat(
                line.substring(open + 1, close),
                rest[0].charAt(0),
                Long.parseLong(rest[11]),
                Long.parseLong(rest[12]),
                Long.parseLong(rest[19]),
                Integer.parseInt(rest[36]));
    }

    boolean alive() {
        return state != 'Z' && state != 'X';
    }
}
