package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.present;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * What on the host holds a guest's memory.
 *
 * @param access who else may see it
 * @param allocation when it is taken from the host
 * @param discard whether its content may be thrown away when the guest ends
 */
public record MemoryBacking(
        Optional<HugePages> hugePages,
        boolean noSharePages,
        boolean locked,
        Optional<Kind> source,
        Optional<Numa.MemoryAccess> access,
        Optional<Allocation> allocation,
        Optional<Integer> allocationThreads,
        boolean discard) {
    public static final MemoryBacking NONE =
            new MemoryBacking(
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    static final ElementCodec<MemoryBacking> CODEC =
            new ElementCodec<>(
                    "memoryBacking",
                    Shape.of(
                            MemoryBacking::new,
                            optionalChild(HugePages.CODEC, MemoryBacking::hugePages),
                            present("nosharepages", MemoryBacking::noSharePages),
                            present("locked", MemoryBacking::locked),
                            optional("source@type", Kind.CODEC, MemoryBacking::source),
                            optional("access@mode", Numa.MemoryAccess.CODEC, MemoryBacking::access),
                            optional(
                                    "allocation@mode", Allocation.CODEC, MemoryBacking::allocation),
                            optional(
                                    "allocation@threads",
                                    Values.COUNT,
                                    MemoryBacking::allocationThreads),
                            present("discard", MemoryBacking::discard)));

    /** What kind of memory. */
    public enum Kind implements Token {
        ANONYMOUS,
        FILE,
        MEMFD;

        static final ValueCodec<Kind> CODEC = ValueCodec.tokens("memory source", values());
    }

    /** When memory is taken from the host. */
    public enum Allocation implements Token {
        IMMEDIATE,
        ONDEMAND;

        static final ValueCodec<Allocation> CODEC =
                ValueCodec.tokens("memory allocation", values());
    }

    /** Huge pages; none named means those of the host's default size. */
    public record HugePages(List<Page> pages) {
        static final ElementCodec<HugePages> CODEC =
                new ElementCodec<>(
                        "hugepages",
                        Shape.of(HugePages::new, children(Page.CODEC, HugePages::pages)));

        public HugePages {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Pages of one size.
     *
     * @param nodeset the guest's nodes that they serve; empty for all others
     */
    public record Page(long sizeKib, Optional<String> nodeset) {
        static final ElementCodec<Page> CODEC =
                new ElementCodec<>(
                        "page",
                        Shape.of(
                                Page::new,
                                size(),
                                optional("@nodeset", Ranges.CODEC, Page::nodeset)));

        private static Part<Page, Long> size() {
            return part(
                    in ->
                            Sizes.kib(
                                    in.attribute("size")
                                            .orElseThrow(() -> in.refuse("size is missing")),
                                    in.attribute("unit").orElse("KiB"),
                                    in),
                    (page, out) -> {
                        out.attribute("size", Long.toString(page.sizeKib));
                        out.attribute("unit", "KiB");
                    });
        }
    }
}
