package dev.berth.plan;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Encryption;
import dev.berth.model.domain.ImageFormat;
import dev.berth.model.domain.Layer;
import dev.berth.model.domain.Storage;
import dev.berth.model.domain.StorageAuth;

import java.util.Optional;

/**
 * One image of a disk's chain as QEMU opens it.
 *
 * @param top whether the guest writes to it, and not only to one above it
 * @param rawLayer whether raw images have a format layer too
 * @param backing what it lies on; empty where nobody has looked
 */
record BlockImage(
        ImageFormat format,
        Storage storage,
        Secrets secrets,
        Optional<Long> metadataCache,
        boolean readOnly,
        boolean top,
        boolean rawLayer,
        Optional<Layer.Backing> backing) {
    /** What is needed to open it. */
    record Secrets(Optional<StorageAuth> auth, Optional<Encryption> encryption) {}

    static BlockImage top(Disk disk, boolean rawLayer) {
        return new BlockImage(
                disk.format(),
                disk.storage(),
                new Secrets(disk.auth(), disk.encryption()),
                disk.driver().metadataCache(),
                disk.traits().readonly(),
                true,
                rawLayer,
                disk.image().backing());
    }

    BlockImage beneath(Layer layer) {
        return of(layer, true);
    }

    /** Where this image keeps the guest's bytes; as writable as the image itself. */
    Optional<BlockImage> dataStore() {
        return storage.options().dataStore().map(layer -> of(layer, readOnly));
    }

    private BlockImage of(Layer layer, boolean readOnly) {
        Secrets secrets =
                new Secrets(
                        layer.storage().options().auth(), layer.storage().options().encryption());
        return new BlockImage(
                layer.format(),
                layer.storage(),
                secrets,
                layer.metadataCache(),
                readOnly,
                false,
                rawLayer,
                layer.backing());
    }

    /** The highest number among a disk's images; 0 for one without numbers. */
    static int lastNumber(Disk disk) {
        int own = lastNumber(disk.storage());
        return Math.max(own, disk.image().backing().map(BlockImage::lastNumber).orElse(0));
    }

    private static int lastNumber(Storage storage) {
        int own = storage.options().index().orElse(0);
        return Math.max(
                own, storage.options().dataStore().map(l -> lastNumber(l.storage())).orElse(0));
    }

    private static int lastNumber(Layer.Backing backing) {
        return switch (backing) {
            case Layer.Backing.End _ -> 0;
            case Layer.Backing.On(Layer layer) ->
                    Math.max(
                            lastNumber(layer.storage()),
                            layer.backing().map(BlockImage::lastNumber).orElse(0));
        };
    }

    String node(String part) {
        return "libvirt-" + storage.options().index().orElseThrow() + "-" + part;
    }

    String storageNode() {
        return node("storage");
    }

    String formatNode() {
        return node("format");
    }

    String sliceNode() {
        return node("slice-sto");
    }

    /** The node that stands for the whole image. */
    String node() {
        if (hasFormatLayer()) {
            return formatNode();
        }
        return hasSlice() ? sliceNode() : storageNode();
    }

    boolean hasSlice() {
        return storage.options().slices().isPresent();
    }

    /** Raw bytes need no layer to read them, where block jobs know how to do without. */
    boolean hasFormatLayer() {
        return format != ImageFormat.RAW || rawLayer || isEncrypted(Encryption.Engine.QEMU);
    }

    boolean isEncrypted(Encryption.Engine engine) {
        return secrets.encryption().filter(e -> e.isBy(engine)).isPresent();
    }
}
