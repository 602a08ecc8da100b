package dev.berth.client;

/**
 * The host in eight figures.
 *
 * @param model the architecture
 * @param memory in KiB
 * @param mhz 0 where it is not known
 * @param nodes NUMA nodes
 * @param sockets per node
 * @param cores per socket
 * @param threads per core
 */
public record NodeInfo(
        String model,
        long memory,
        int cpus,
        int mhz,
        int nodes,
        int sockets,
        int cores,
        int threads) {}
