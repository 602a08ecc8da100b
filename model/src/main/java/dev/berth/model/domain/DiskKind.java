package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What kind of drive the guest sees.
 *
 * @param model libvirt's word for a variant, such as {@code virtio-transitional}
 * @param rawio whether QEMU may send raw SCSI commands
 * @param sgio whether the guest's SCSI commands are filtered
 */
public record DiskKind(
        Device device,
        Optional<String> model,
        Optional<Boolean> rawio,
        Optional<String> sgio,
        Optional<Snapshot> snapshot) {
    static final Shape<DiskKind> SHAPE =
            Shape.of(
                    DiskKind::new,
                    or("@device", Device.CODEC, Device.DISK, DiskKind::device),
                    optional("@model", Values.TEXT, DiskKind::model),
                    optional("@rawio", Values.YES_NO, DiskKind::rawio),
                    optional("@sgio", Values.TEXT, DiskKind::sgio),
                    optional("@snapshot", Snapshot.CODEC, DiskKind::snapshot));

    /** The drive. */
    public enum Device implements Token {
        DISK,
        CDROM,
        FLOPPY,
        LUN;

        static final ValueCodec<Device> CODEC = ValueCodec.tokens("disk device", values());
    }

    /** How snapshots of the guest treat the disk. */
    public enum Snapshot implements Token {
        NO,
        INTERNAL,
        EXTERNAL,
        MANUAL;

        static final ValueCodec<Snapshot> CODEC = ValueCodec.tokens("disk snapshot", values());
    }

    public DiskKind withSnapshot(Snapshot chosen) {
        return new DiskKind(device, model, rawio, sgio, Optional.of(chosen));
    }

    public DiskKind withModel(String chosen) {
        return new DiskKind(device, Optional.of(chosen), rawio, sgio, snapshot);
    }
}
