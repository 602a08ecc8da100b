package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * Amounts in KiB.
 *
 * @param ram of QXL: for the guest's drawing commands
 * @param vram64 of QXL: of the second 64-bit bar
 * @param vgamem of QXL: for the VGA framebuffer
 */
public record VideoMemory(
        Optional<Integer> ram,
        Optional<Integer> vram,
        Optional<Integer> vram64,
        Optional<Integer> vgamem) {
    public static final VideoMemory NONE =
            new VideoMemory(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final Shape<VideoMemory> SHAPE =
            Shape.of(
                    VideoMemory::new,
                    optional("@ram", Values.COUNT, VideoMemory::ram),
                    optional("@vram", Values.COUNT, VideoMemory::vram),
                    optional("@vram64", Values.COUNT, VideoMemory::vram64),
                    optional("@vgamem", Values.COUNT, VideoMemory::vgamem));
}
