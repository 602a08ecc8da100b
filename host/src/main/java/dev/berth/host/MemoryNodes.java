package dev.berth.host;

import dev.berth.model.domain.Ranges;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The host's NUMA nodes (Linux, Documentation/ABI/stable/sysfs-devices-node). */
public final class MemoryNodes {
    private static final Path WITH_MEMORY = Path.of("/sys/devices/system/node/has_memory");

    private MemoryNodes() {}

    /** The nodes that have memory; node 0 where the kernel tells of none. */
    public static NavigableSet<Integer> online() {
        return parse(Files.exists(WITH_MEMORY) ? TextFile.read(WITH_MEMORY) : "");
    }

    static NavigableSet<Integer> parse(String list) {
        NavigableSet<Integer> nodes = new TreeSet<>();
        if (list.isBlank()) {
            nodes.add(0);
        } else {
            Ranges.parse(list.strip()).stream().forEach(nodes::add);
        }
        return nodes;
    }
}
