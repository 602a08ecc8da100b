package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;

/** How people see a guest's screen. */
public record Graphics(Display display, Source source) implements Device {
    public static final ElementCodec<Graphics> CODEC =
            new ElementCodec<>(
                    "graphics",
                    Shape.of(
                            Graphics::new,
                            inline(Display.SHAPE, Graphics::display),
                            rest(Graphics::source)));

    public Graphics withDisplay(Display changed) {
        return new Graphics(changed, source);
    }

    /** It has no place in the guest. */
    @Override
    public DeviceInfo info() {
        return DeviceInfo.NONE;
    }

    @Override
    public Graphics withInfo(DeviceInfo changed) {
        return this;
    }
}
