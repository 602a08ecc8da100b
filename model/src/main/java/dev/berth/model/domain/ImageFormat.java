package dev.berth.model.domain;

import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

/** How an image's bytes are to be read. */
public enum ImageFormat implements Token {
    RAW,
    DIR,
    BOCHS,
    CLOOP,
    DMG,
    ISO,
    VPC,
    VDI,
    FAT,
    VHD,
    PLOOP,
    COW,
    QCOW,
    QCOW2,
    QED,
    VMDK;

    static final ValueCodec<ImageFormat> CODEC = ValueCodec.tokens("image format", values());

    /** Whether an image of this format may lie on another one. */
    public boolean hasBacking() {
        return switch (this) {
            case COW, QCOW, QCOW2, QED, VMDK -> true;
            case RAW, DIR, BOCHS, CLOOP, DMG, ISO, VPC, VDI, FAT, VHD, PLOOP -> false;
        };
    }
}
