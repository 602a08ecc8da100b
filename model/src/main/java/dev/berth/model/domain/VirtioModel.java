package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

/** Which of the virtio standards a PCI device speaks. */
public enum VirtioModel implements Token {
    VIRTIO,
    /** Both the legacy and the current one, on conventional PCI. */
    VIRTIO_TRANSITIONAL,
    /** The current one only. */
    VIRTIO_NON_TRANSITIONAL;

    static final ValueCodec<VirtioModel> CODEC = ValueCodec.tokens("virtio model", values());

    /** What QEMU adds to the name of the PCI device. */
    public String suffix() {
        return switch (this) {
            case VIRTIO -> "";
            case VIRTIO_TRANSITIONAL -> "-transitional";
            case VIRTIO_NON_TRANSITIONAL -> "-non-transitional";
        };
    }
}
