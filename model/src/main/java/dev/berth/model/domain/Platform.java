package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;

import dev.berth.model.codec.Shape;

/** The machine around a guest's processors: firmware, features, clock, power. */
public record Platform(OperatingSystem os) {
    static final Shape<Platform> SHAPE =
            Shape.of(Platform::new, child(OperatingSystem.CODEC, Platform::os));

    public Platform withOs(OperatingSystem changed) {
        return new Platform(changed);
    }
}
