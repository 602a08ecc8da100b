package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

/** How vCPUs are shown to lie together; each number counts within the level above. */
public record CpuTopology(int sockets, int dies, int clusters, int cores, int threads) {
    static final ElementCodec<CpuTopology> CODEC =
            new ElementCodec<>(
                    "topology",
                    Shape.of(
                            CpuTopology::new,
                            required("@sockets", Values.COUNT, CpuTopology::sockets),
                            or("@dies", Values.COUNT, 1, CpuTopology::dies),
                            or("@clusters", Values.COUNT, 1, CpuTopology::clusters),
                            required("@cores", Values.COUNT, CpuTopology::cores),
                            required("@threads", Values.COUNT, CpuTopology::threads)));

    public CpuTopology {
        if (Math.min(Math.min(sockets, dies), Math.min(Math.min(clusters, cores), threads)) < 1) {
            throw new IllegalArgumentException(
                    "sockets, dies, clusters, cores and threads are at least 1");
        }
    }

    /** The vCPUs that the topology has room for. */
    public long total() {
        return (long) sockets * dies * clusters * cores * threads;
    }
}
