package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** A channel between a program in the guest and one on the host. */
public record Channel(CharacterBackend backend, Target target, DeviceInfo info, Source source)
        implements CharacterDevice {
    public static final ElementCodec<Channel> CODEC =
            new ElementCodec<>(
                    "channel",
                    Shape.of(
                            Channel::new,
                            inline(CharacterBackend.SHAPE, Channel::backend),
                            inline(Target.SHAPE, Channel::target),
                            inline(DeviceInfo.SHAPE, Channel::info),
                            rest(Channel::source)));

    /**
     * What the guest sees.
     *
     * @param name of a virtio port
     * @param state whether a program in the guest has the port open; only of a running guest
     * @param address which the guest connects to, for {@code guestfwd}
     */
    public record Target(
            Type type,
            Optional<String> name,
            Optional<String> state,
            Optional<String> address,
            Optional<Integer> port) {
        static final Shape<Target> SHAPE =
                Shape.of(
                        Target::new,
                        required("target@type", Type.CODEC, Target::type),
                        optional("target@name", Values.TEXT, Target::name),
                        optional("target@state", Values.TEXT, Target::state),
                        optional("target@address", Values.TEXT, Target::address),
                        optional("target@port", Values.COUNT, Target::port));

        public Target {
            if (type == Type.GUESTFWD && (address.isEmpty() || port.isEmpty())) {
                throw new IllegalArgumentException(
                        "a guestfwd channel's <target> needs an address and a port");
            }
        }

        public Target named(String chosen) {
            return new Target(type, Optional.of(chosen), state, address, port);
        }

        /** As stored: what only a running guest has is gone. */
        public Target atRest() {
            return new Target(type, name, Optional.empty(), address, port);
        }
    }

    /** How the guest reaches it. */
    public enum Type implements Token {
        GUESTFWD,
        VIRTIO,
        XEN;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("channel target type", values());
    }

    public Channel withTarget(Target changed) {
        return new Channel(backend, changed, info, source);
    }

    @Override
    public Channel withBackend(CharacterBackend changed) {
        return new Channel(changed, target, info, source);
    }

    @Override
    public Channel withInfo(DeviceInfo changed) {
        return new Channel(backend, target, changed, source);
    }
}
