package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;

import dev.berth.model.codec.Shape;

/** The machine around a guest's processors: firmware, features, clock, power. */
public record Machine(OperatingSystem os) {
    static final Shape<Machine> SHAPE =
            Shape.of(Machine::new, child(OperatingSystem.CODEC, Machine::os));

    public Machine withOs(OperatingSystem changed) {
        return new Machine(changed);
    }
}
