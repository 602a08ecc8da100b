package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * One virtual CPU that the document describes singly.
 *
 * @param hotpluggable whether it is plugged in after QEMU was started, and can be taken out
 * @param order in which the hot-pluggable ones are plugged in
 */
public record Vcpu(
        int id, boolean enabled, Optional<Boolean> hotpluggable, Optional<Integer> order) {
    private static final String LIST = "vcpus";

    private static final ElementCodec<Vcpu> CODEC =
            new ElementCodec<>(
                    "vcpu",
                    Shape.of(
                            Vcpu::new,
                            required("@id", Values.COUNT, Vcpu::id),
                            required("@enabled", Values.YES_NO, Vcpu::enabled),
                            optional("@hotpluggable", Values.YES_NO, Vcpu::hotpluggable),
                            optional("@order", Values.COUNT, Vcpu::order)));

    /** Whether QEMU starts with it. */
    public boolean startsWithMachine() {
        return enabled && !hotpluggable.orElse(false);
    }

    /** The CPUs of {@code <vcpus>}. */
    static Part<Processors, List<Vcpu>> listed() {
        Part<List<Vcpu>, List<Vcpu>> list = children(CODEC, l -> l);
        return part(
                (ElementReader in) -> in.child(LIST).map(list::read).orElse(List.of()),
                (Processors owner, ElementWriter out) -> {
                    if (!owner.vcpus().isEmpty()) {
                        list.write(owner.vcpus(), out.child(LIST));
                    }
                });
    }
}
