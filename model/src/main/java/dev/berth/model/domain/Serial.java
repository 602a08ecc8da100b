package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** A serial port. */
public record Serial(CharacterBackend backend, Target target, DeviceInfo info, Source source)
        implements CharacterDevice {
    public static final ElementCodec<Serial> CODEC =
            new ElementCodec<>(
                    "serial",
                    Shape.of(
                            Serial::new,
                            inline(CharacterBackend.SHAPE, Serial::backend),
                            inline(Target.SHAPE, Serial::target),
                            inline(DeviceInfo.SHAPE, Serial::info),
                            rest(Serial::source)));

    /**
     * What the guest sees.
     *
     * @param port its number, from 0
     */
    public record Target(Optional<Type> type, Optional<Integer> port, Optional<Model> model) {
        public static final Target NONE =
                new Target(Optional.empty(), Optional.empty(), Optional.empty());

        static final Shape<Target> SHAPE =
                Shape.of(
                        Target::new,
                        optional("target@type", Type.CODEC, Target::type),
                        optional("target@port", Values.COUNT, Target::port),
                        optional("target/model@name", Model.CODEC, Target::model));

        public Target withPort(int number) {
            return new Target(type, Optional.of(number), model);
        }
    }

    /** Where it is plugged in. */
    public enum Type implements Token {
        ISA_SERIAL,
        USB_SERIAL,
        PCI_SERIAL,
        SPAPR_VIO_SERIAL,
        SYSTEM_SERIAL,
        SCLP_SERIAL,
        ISA_DEBUG;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("serial target type", values());
    }

    /** Which device it is. */
    public enum Model implements Token {
        ISA_SERIAL("isa-serial"),
        USB_SERIAL("usb-serial"),
        PCI_SERIAL("pci-serial"),
        SPAPR_VTY("spapr-vty"),
        PL011("pl011"),
        SCLP_CONSOLE("sclpconsole"),
        SCLP_LM_CONSOLE("sclplmconsole"),
        UART_16550A("16550a"),
        ISA_DEBUGCON("isa-debugcon");

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("serial model", values());

        private final String token;

        Model(String token) {
            this.token = token;
        }

        @Override
        public String token() {
            return token;
        }
    }

    public static Serial of(CharacterBackend backend) {
        return new Serial(backend, Target.NONE, DeviceInfo.NONE, Source.DEFAULT);
    }

    public Serial withTarget(Target changed) {
        return new Serial(backend, changed, info, source);
    }

    @Override
    public Serial withBackend(CharacterBackend changed) {
        return new Serial(changed, target, info, source);
    }

    @Override
    public Serial withInfo(DeviceInfo changed) {
        return new Serial(backend, target, changed, source);
    }
}
