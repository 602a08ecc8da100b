package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;

import java.util.Optional;

/**
 * A disk, CD-ROM or floppy drive and its medium.
 *
 * @param kind what the guest sees
 * @param driver how QEMU serves it
 * @param image what is in it
 */
public record Disk(
        DiskKind kind,
        DiskDriver driver,
        DiskImage image,
        DiskTarget target,
        DiskTraits traits,
        DiskTuning tuning,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<Disk> CODEC =
            new ElementCodec<>(
                    "disk",
                    Shape.of(
                            Disk::new,
                            inline(DiskKind.SHAPE, Disk::kind),
                            inline(DiskDriver.SHAPE, Disk::driver),
                            inline(DiskImage.SHAPE, Disk::image),
                            inline(DiskTarget.SHAPE, Disk::target),
                            inline(DiskTraits.SHAPE, Disk::traits),
                            inline(DiskTuning.SHAPE, Disk::tuning),
                            inline(DeviceInfo.SHAPE, Disk::info),
                            rest(Disk::source)));

    @Override
    public Disk withInfo(DeviceInfo changed) {
        return new Disk(kind, driver, image, target, traits, tuning, changed, source);
    }

    public Disk withKind(DiskKind changed) {
        return new Disk(changed, driver, image, target, traits, tuning, info, source);
    }

    public Disk withDriver(DiskDriver changed) {
        return new Disk(kind, changed, image, target, traits, tuning, info, source);
    }

    public Disk withImage(DiskImage changed) {
        return new Disk(kind, driver, changed, target, traits, tuning, info, source);
    }

    public Disk withTarget(DiskTarget changed) {
        return new Disk(kind, driver, image, changed, traits, tuning, info, source);
    }

    public Disk withTraits(DiskTraits changed) {
        return new Disk(kind, driver, image, target, changed, tuning, info, source);
    }

    public DiskTarget.Bus bus() {
        return target.bus().orElse(DiskTarget.Bus.VIRTIO);
    }

    public boolean is(DiskKind.Device device) {
        return kind.device() == device;
    }

    public Storage storage() {
        return image.storage();
    }

    public boolean isEmpty() {
        return image.storage().isEmpty();
    }

    public ImageFormat format() {
        return driver.format().orElse(ImageFormat.RAW);
    }

    public Optional<StorageAuth> auth() {
        return storage().options().auth().or(() -> image.auth());
    }

    public Optional<Encryption> encryption() {
        return storage().options().encryption().or(() -> traits.encryption());
    }
}
