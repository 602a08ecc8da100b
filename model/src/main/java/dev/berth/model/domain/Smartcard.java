package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * A smart card in a reader.
 *
 * @param certificates names in the host's NSS database, for the guest's three
 * @param backend of a card that is elsewhere
 */
public record Smartcard(
        Mode mode,
        List<String> certificates,
        Optional<String> database,
        Optional<CharacterBackend> backend,
        DeviceInfo info,
        Source source)
        implements Device {
    private static final int CERTIFICATES = 3;

    public static final ElementCodec<Smartcard> CODEC =
            new ElementCodec<>(
                    "smartcard",
                    Shape.of(
                            Smartcard::new,
                            required("@mode", Mode.CODEC, Smartcard::mode),
                            values("certificate", Values.NAME, Smartcard::certificates),
                            optional("database", Values.NAME, Smartcard::database),
                            part(
                                    in ->
                                            in.attribute("type")
                                                    .map(_ -> CharacterBackend.SHAPE.read(in)),
                                    (card, out) ->
                                            card.backend()
                                                    .ifPresent(b ->
                                                            CharacterBackend.SHAPE.write(b, out))),
                            inline(DeviceInfo.SHAPE, Smartcard::info),
                            rest(Smartcard::source)));

    public Smartcard {
        certificates = List.copyOf(certificates);
        if (mode == Mode.HOST_CERTIFICATES && certificates.size() != CERTIFICATES) {
            throw new IllegalArgumentException(
                    "mode 'host-certificates' needs three <certificate>, not "
                            + certificates.size());
        }
        if (mode == Mode.PASSTHROUGH && backend.isEmpty()) {
            throw new IllegalArgumentException(
                    "mode 'passthrough' needs a type, such as type='spicevmc'");
        }
    }

    /** Where the card is. */
    public enum Mode implements Token {
        HOST,
        HOST_CERTIFICATES,
        PASSTHROUGH;

        static final ValueCodec<Mode> CODEC = ValueCodec.tokens("smartcard mode", values());
    }

    @Override
    public Smartcard withInfo(DeviceInfo changed) {
        return new Smartcard(mode, certificates, database, backend, changed, source);
    }
}
