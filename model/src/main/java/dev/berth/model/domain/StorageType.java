package dev.berth.model.domain;

import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;

/** Where an image lies. */
public enum StorageType implements Token {
    FILE,
    BLOCK,
    DIR,
    NETWORK,
    VOLUME,
    NVME,
    VHOSTUSER,
    VHOSTVDPA;

    static final ValueCodec<StorageType> CODEC = ValueCodec.tokens("storage type", values());
}
