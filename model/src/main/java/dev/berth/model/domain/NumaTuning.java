package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * On which of the host's nodes a guest's memory lies.
 *
 * @param nodeset the host's nodes, as a list of ranges
 * @param placement {@code static}, or {@code auto} where Berth chooses the nodes
 * @param nodes what differs for single nodes of the guest
 */
public record NumaTuning(
        Optional<Mode> mode,
        Optional<String> nodeset,
        Optional<String> placement,
        List<Node> nodes) {
    static final ElementCodec<NumaTuning> CODEC =
            new ElementCodec<>(
                    "numatune",
                    Shape.of(
                            NumaTuning::new,
                            optional("memory@mode", Mode.CODEC, NumaTuning::mode),
                            optional("memory@nodeset", Ranges.CODEC, NumaTuning::nodeset),
                            optional("memory@placement", Values.TEXT, NumaTuning::placement),
                            children(Node.CODEC, NumaTuning::nodes)));

    public NumaTuning {
        nodes = List.copyOf(nodes);
    }

    /** How strictly memory keeps to its nodes. */
    public enum Mode implements Token {
        STRICT,
        PREFERRED,
        INTERLEAVE,
        RESTRICTIVE;

        static final ValueCodec<Mode> CODEC = ValueCodec.tokens("NUMA memory mode", values());
    }

    /** One of the guest's nodes. */
    public record Node(int cell, Mode mode, String nodeset) {
        static final ElementCodec<Node> CODEC =
                new ElementCodec<>(
                        "memnode",
                        Shape.of(
                                Node::new,
                                required("@cellid", Values.COUNT, Node::cell),
                                required("@mode", Mode.CODEC, Node::mode),
                                required("@nodeset", Ranges.CODEC, Node::nodeset)));
    }
}
