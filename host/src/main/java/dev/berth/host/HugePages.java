package dev.berth.host;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where huge pages of one size can be mapped.
 *
 * @param mount a mounted hugetlbfs
 * @param pageBytes the size of its pages
 */
public record HugePages(Path mount, long pageBytes) {
    private static final Path MOUNTS = Path.of("/proc/self/mounts");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    /** The mounts of this host, in their order. */
    public static List<HugePages> mounted() {
        return mounted(TextFile.read(MOUNTS), defaultBytes(TextFile.read(MEMORY)));
    }

    static List<HugePages> mounted(String mounts, long defaultBytes) {
        return mounts.lines()
                .map(line -> line.split(" ", -1))
                .filter(fields -> fields.length > 3 && fields[2].equals("hugetlbfs"))
                .map(fields ->
                        new HugePages(
                                Path.of(fields[1].replace("\\040", " ")),
                                sizeOption(fields[3]).orElse(defaultBytes)))
                .toList();
    }

    /** Pages of this size that nobody has mapped or reserved. */
    public long free() {
        String folder = "hugepages-%dkB".formatted(pageBytes / 1024);
        Path pool = Path.of("/sys/kernel/mm/hugepages", folder);
        return count(pool, "free_hugepages") - count(pool, "resv_hugepages");
    }

    private static long count(Path pool, String name) {
        return Long.parseLong(TextFile.read(pool.resolve(name)).trim());
    }

    private static Optional<Long> sizeOption(String options) {
        return Arrays.stream(options.split(",", -1))
                .filter(option -> option.startsWith("pagesize="))
                .map(option -> bytes(option.substring("pagesize=".length())))
                .findFirst();
    }

    private static long bytes(String size) {
        long number = Long.parseLong(size.replaceAll("\\D", ""));
        return switch (size.replaceAll("\\d", "").toUpperCase(Locale.ROOT)) {
            case "K" -> number << 10;
            case "M" -> number << 20;
            case "G" -> number << 30;
            default -> number;
        };
    }

    private static long defaultBytes(String memory) {
        return memory.lines()
                .filter(line -> line.startsWith("Hugepagesize:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(2L << 20);
    }
}
