package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine's processors and memory, as the kernel shows them below one folder. */
record HostMachine(Path root) {
    private static final Pattern CPU = Pattern.compile("cpu(\\d+)");
    private static final Pattern NODE = Pattern.compile("node(\\d+)");
    private static final Pattern MEGAHERTZ =
            Pattern.compile("^cpu MHz\\s*:\\s*(\\d+)", Pattern.MULTILINE);

    /** How the machine's processors are arranged; nodes × sockets × cores × threads. */
    record Topology(int nodes, int sockets, int cores, int threads) {}

    /**
     * A NUMA node.
     *
     * @param memory in bytes
     */
    record Cell(int number, long memory, List<Cpu> cpus) {}

    /**
     * A processor's place.
     *
     * @param siblings the processors of its core, in libvirt's notation
     */
    record Cpu(int number, String socket, String die, String core, String siblings) {}

    static HostMachine here() {
        return new HostMachine(Path.of("/"));
    }

    /** The architecture by QEMU's and libvirt's name. */
    static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("amd64") ? "x86_64" : name;
    }

    /** Processors that are online. */
    int onlineCpus() {
        return online().cardinality();
    }

    /** All processors that are there, whether online or not. */
    int presentCpus() {
        return numbers("sys/devices/system/cpu", CPU).size();
    }

    /** The numbers of the processors that are online. */
    BitSet online() {
        return cpuList(text("sys/devices/system/cpu/online"));
    }

    private static BitSet cpuList(String text) {
        return text.isBlank() ? new BitSet() : VcpuPins.parse(text);
    }

    /** All memory, in bytes. */
    long memory() {
        return memoryLine("proc/meminfo", "MemTotal");
    }

    /** Memory that a guest could get, in bytes. */
    long freeMemory() {
        return memoryLine("proc/meminfo", "MemFree")
                + memoryLine("proc/meminfo", "Buffers")
                + memoryLine("proc/meminfo", "Cached");
    }

    /** The first processor's speed; 0 where the kernel does not tell. */
    int megahertz() {
        Matcher matcher = MEGAHERTZ.matcher(text("proc/cpuinfo"));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    Topology topology() {
        Set<String> sockets = new HashSet<>();
        Set<String> cores = new HashSet<>();
        BitSet online = online();
        online.stream()
                .forEach(cpu -> {
                    String socket = topologyOf(cpu, "physical_package_id", "0");
                    sockets.add(socket);
                    cores.add(socket + "/" + topologyOf(cpu, "core_id", "0"));
                });
        int nodes = Math.max(1, numbers("sys/devices/system/node", NODE).size());
        int socketsPerNode = Math.max(1, sockets.size() / nodes);
        int coresPerSocket = Math.max(1, cores.size() / Math.max(1, sockets.size()));
        int threads = Math.max(1, online.cardinality() / Math.max(1, cores.size()));
        Topology topology = new Topology(nodes, socketsPerNode, coresPerSocket, threads);
        boolean whole = nodes * socketsPerNode * coresPerSocket * threads == online.cardinality();
        return whole ? topology : new Topology(1, 1, online.cardinality(), 1);
    }

    /** The NUMA nodes; one with everything where the kernel shows none. */
    List<Cell> cells() {
        List<Integer> nodes = numbers("sys/devices/system/node", NODE);
        if (nodes.isEmpty()) {
            return List.of(new Cell(0, memory(), cpus(online())));
        }
        return nodes.stream()
                .map(node -> {
                    String folder = "sys/devices/system/node/node" + node;
                    BitSet cpus = cpuList(text(folder + "/cpulist"));
                    cpus.and(online());
                    return new Cell(
                            node,
                            memoryLine(folder + "/meminfo", "Node " + node + " MemTotal"),
                            cpus(cpus));
                })
                .toList();
    }

    private List<Cpu> cpus(BitSet numbers) {
        return numbers.stream()
                .mapToObj(cpu ->
                        new Cpu(
                                cpu,
                                topologyOf(cpu, "physical_package_id", "0"),
                                topologyOf(cpu, "die_id", "0"),
                                topologyOf(cpu, "core_id", "0"),
                                topologyOf(cpu, "thread_siblings_list", "" + cpu)))
                .toList();
    }

    private String topologyOf(int cpu, String what, String otherwise) {
        Path file = root.resolve("sys/devices/system/cpu/cpu" + cpu + "/topology/" + what);
        return Files.exists(file) ? read(file).strip() : otherwise;
    }

    private long memoryLine(String file, String name) {
        return text(file)
                        .lines()
                        .filter(line -> line.startsWith(name + ":"))
                        .map(line -> line.substring(name.length()).replaceAll("[^0-9]", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                << 10;
    }

    private List<Integer> numbers(String folder, Pattern name) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> name.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> Integer.parseInt(matcher.group(1)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private String text(String file) {
        return read(root.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static BerthException unreadable(Path path, IOException cause) {
        return new BerthException(ErrorCode.SYSTEM_ERROR, "cannot read " + path, cause);
    }
}
