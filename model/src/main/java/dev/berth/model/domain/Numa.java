package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.append;
import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * A guest's NUMA nodes.
 *
 * @param interconnects how fast one node reaches another's memory
 */
public record Numa(List<Cell> cells, List<Interconnect> interconnects) {
    static final ElementCodec<Numa> CODEC =
            new ElementCodec<>(
                    "numa",
                    Shape.of(Numa::new, children(Cell.CODEC, Numa::cells), Interconnect.listed()));

    public Numa {
        cells = List.copyOf(cells);
        interconnects = List.copyOf(interconnects);
    }

    public Numa withCells(List<Cell> changed) {
        return new Numa(changed, interconnects);
    }

    /**
     * One node.
     *
     * @param cpus its vCPUs, as a list of ranges
     */
    public record Cell(
            Optional<Integer> id,
            Optional<String> cpus,
            long memoryKib,
            Optional<MemoryAccess> access,
            Optional<Boolean> discard,
            List<Distance> distances,
            List<NodeCache> caches) {
        static final ElementCodec<Cell> CODEC =
                new ElementCodec<>(
                        "cell",
                        Shape.of(
                                Cell::new,
                                optional("@id", Values.COUNT, Cell::id),
                                optional("@cpus", Ranges.CODEC, Cell::cpus),
                                part(Numa::readMemory, Numa::writeMemory),
                                optional("@memAccess", MemoryAccess.CODEC, Cell::access),
                                optional("@discard", Values.YES_NO, Cell::discard),
                                part(Distance::readAll, Distance::writeAll),
                                children(NodeCache.CODEC, Cell::caches)));

        public Cell {
            distances = List.copyOf(distances);
            caches = List.copyOf(caches);
        }

        public Cell withId(int number) {
            return new Cell(
                    Optional.of(number), cpus, memoryKib, access, discard, distances, caches);
        }

        public Cell withCpus(String list) {
            return new Cell(id, Optional.of(list), memoryKib, access, discard, distances, caches);
        }

        public Cell withMemoryKib(long kib) {
            return new Cell(id, cpus, kib, access, discard, distances, caches);
        }
    }

    /** Whether other processes may see the memory. */
    public enum MemoryAccess implements Token {
        SHARED,
        PRIVATE;

        static final ValueCodec<MemoryAccess> CODEC = ValueCodec.tokens("memory access", values());
    }

    /** How far a node's memory is from another node; 10 is its own. */
    public record Distance(int node, int value) {
        private static final ElementCodec<Distance> CODEC =
                new ElementCodec<>(
                        "sibling",
                        Shape.of(
                                Distance::new,
                                required("@id", Values.COUNT, Distance::node),
                                required("@value", Values.COUNT, Distance::value)));

        private static List<Distance> readAll(ElementReader in) {
            return in.child("distances").stream()
                    .flatMap(d -> d.children("sibling").stream())
                    .map(CODEC::read)
                    .toList();
        }

        private static void writeAll(Cell cell, ElementWriter out) {
            if (!cell.distances.isEmpty()) {
                ElementWriter distances = out.child("distances");
                cell.distances.forEach(d -> append(CODEC, d, distances));
            }
        }
    }

    private static long readMemory(ElementReader in) {
        String text =
                in.attribute("memory")
                        .orElseThrow(() -> in.refuse("memory is missing; it is required"));
        return Sizes.kib(text, in.attribute("unit").orElse("KiB"), in);
    }

    private static void writeMemory(Cell cell, ElementWriter out) {
        out.attribute("memory", Long.toString(cell.memoryKib));
        out.attribute("unit", "KiB");
    }
}
