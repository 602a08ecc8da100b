package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.present;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What a drive tells its guest, and who else may use its medium.
 *
 * @param encryption written at the disk, where old documents have it
 */
public record DiskTraits(
        boolean readonly,
        boolean shareable,
        boolean isTransient,
        Optional<String> serial,
        Optional<String> wwn,
        Optional<String> vendor,
        Optional<String> product,
        Optional<Encryption> encryption) {
    static final Shape<DiskTraits> SHAPE =
            Shape.of(
                    DiskTraits::new,
                    present("readonly", DiskTraits::readonly),
                    present("shareable", DiskTraits::shareable),
                    present("transient", DiskTraits::isTransient),
                    optional("serial", Values.TEXT, DiskTraits::serial),
                    optional("wwn", Values.TEXT, DiskTraits::wwn),
                    optional("vendor", Values.TEXT, DiskTraits::vendor),
                    optional("product", Values.TEXT, DiskTraits::product),
                    optionalChild(Encryption.CODEC, DiskTraits::encryption));

    private static final int VENDOR = 8;
    private static final int PRODUCT = 40;

    public DiskTraits {
        vendor.ifPresent(v -> check("vendor", v, VENDOR));
        product.ifPresent(p -> check("product", p, PRODUCT));
        if (wwn.isPresent() && !wwn.get().matches("(0x)?[0-9a-fA-F]{16}")) {
            throw new IllegalArgumentException(
                    "wwn '" + wwn.get() + "' is not 16 hexadecimal digits");
        }
    }

    private static void check(String what, String text, int length) {
        if (text.length() > length || !text.matches("[\\x20-\\x7e]*")) {
            throw new IllegalArgumentException(
                    what + " '" + text + "' is not at most " + length + " printable characters");
        }
    }

    public DiskTraits withEncryption(Optional<Encryption> changed) {
        return new DiskTraits(
                readonly, shareable, isTransient, serial, wwn, vendor, product, changed);
    }

    public DiskTraits asReadonly() {
        return new DiskTraits(
                true, shareable, isTransient, serial, wwn, vendor, product, encryption);
    }
}
