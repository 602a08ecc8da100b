package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * How a card is served by the host.
 *
 * @param name {@code vhostuser} where a helper draws
 * @param vgaConfiguration VGA registers shared with an emulated device, {@code io} or {@code on}
 */
public record VideoDriver(
        Optional<String> name, Optional<String> vgaConfiguration, VirtioOptions virtio) {
    static final VideoDriver NONE =
            new VideoDriver(Optional.empty(), Optional.empty(), VirtioOptions.NONE);

    static final Shape<VideoDriver> SHAPE =
            Shape.of(
                    VideoDriver::new,
                    optional("driver@name", Values.TEXT, VideoDriver::name),
                    optional("driver@vgaconf", Values.TEXT, VideoDriver::vgaConfiguration),
                    inline(VirtioOptions.IN_DRIVER, VideoDriver::virtio));

    public boolean isVhostUser() {
        return name.equals(Optional.of("vhostuser"));
    }
}
