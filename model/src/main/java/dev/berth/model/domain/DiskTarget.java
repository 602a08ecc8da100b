package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * The drive's place in its guest.
 *
 * @param device such as {@code vda}: names the drive, and orders it among those of its bus
 * @param rotationRate turns a minute; 1 for a disk that does not turn
 */
public record DiskTarget(
        String device,
        Optional<Bus> bus,
        Optional<Tray> tray,
        Optional<Boolean> removable,
        Optional<Integer> rotationRate,
        Optional<String> dpofua) {
    private static final List<String> PREFIXES = List.of("fd", "hd", "vd", "sd", "xvd", "ubd");
    private static final int LETTERS = 26;

    static final Shape<DiskTarget> SHAPE =
            Shape.of(
                    DiskTarget::new,
                    required("target@dev", Values.NAME, DiskTarget::device),
                    optional("target@bus", Bus.CODEC, DiskTarget::bus),
                    optional("target@tray", Tray.CODEC, DiskTarget::tray),
                    optional("target@removable", Values.ON_OFF, DiskTarget::removable),
                    optional("target@rotation_rate", Values.COUNT, DiskTarget::rotationRate),
                    optional("target@dpofua", Values.TEXT, DiskTarget::dpofua));

    public DiskTarget {
        if (number(device) < 0) {
            throw new IllegalArgumentException(
                    "target dev '" + device + "' is not a drive's name such as vda, sdb or hdc");
        }
    }

    /** What the drive is plugged into. */
    public enum Bus implements Token {
        IDE,
        FDC,
        SCSI,
        VIRTIO,
        XEN,
        USB,
        UML,
        SATA,
        SD,
        NVME;

        static final ValueCodec<Bus> CODEC = ValueCodec.tokens("disk bus", values());
    }

    /** The tray of a CD-ROM drive. */
    public enum Tray implements Token {
        CLOSED,
        OPEN;

        static final ValueCodec<Tray> CODEC = ValueCodec.tokens("tray", values());
    }

    /** The place among the drives of the name's prefix, from 0. */
    public int number() {
        return number(device);
    }

    /** -1 where the name is no drive's. */
    private static int number(String name) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return letters(name.substring(prefix.length()));
            }
        }
        return -1;
    }

    private static int letters(String text) {
        String letters = text.replaceFirst("[0-9]{1,9}$", "");
        if (!letters.matches("[a-z]{1,5}")) {
            return -1;
        }
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * LETTERS + (letter - 'a' + 1);
        }
        return number - 1;
    }

    public DiskTarget withBus(Bus chosen) {
        return new DiskTarget(device, Optional.of(chosen), tray, removable, rotationRate, dpofua);
    }
}
