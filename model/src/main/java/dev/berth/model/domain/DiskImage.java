package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.Shape;

import java.util.Optional;

/**
 * What is in a drive.
 *
 * @param auth written at the disk, where old documents have it
 * @param backing what the image lies on; empty where nobody has looked
 */
public record DiskImage(
        Optional<StorageAuth> auth, Storage storage, Optional<Layer.Backing> backing) {
    static final Shape<DiskImage> SHAPE =
            Shape.of(
                    DiskImage::new,
                    optionalChild(StorageAuth.CODEC, DiskImage::auth),
                    Storage.inOwner(DiskImage::storage),
                    Layer.Backing.inOwner(DiskImage::backing));

    /** Without the numbers of an earlier run. */
    public DiskImage withoutIndex() {
        return new DiskImage(
                auth,
                storage.withOptions(storage.options().withoutIndex()),
                backing.map(Layer.Backing::withoutIndex));
    }

    public DiskImage withStorage(Storage changed) {
        return new DiskImage(auth, changed, backing);
    }
}
