package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What a virtio-serial, USB or Xen controller can carry.
 *
 * @param ports of a virtio-serial controller, or of a USB controller
 * @param vectors interrupt vectors of a virtio-serial controller
 * @param master the first port's place among its USB companions' (ich9)
 */
public record ControllerLimits(
        Optional<Integer> ports, Optional<Integer> vectors, Optional<Integer> master) {
    public static final ControllerLimits NONE =
            new ControllerLimits(Optional.empty(), Optional.empty(), Optional.empty());

    static final Shape<ControllerLimits> SHAPE =
            Shape.of(
                    ControllerLimits::new,
                    optional("@ports", Values.COUNT, ControllerLimits::ports),
                    optional("@vectors", Values.COUNT, ControllerLimits::vectors),
                    optional("master@startport", Values.COUNT, ControllerLimits::master));
}
