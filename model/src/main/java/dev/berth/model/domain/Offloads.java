package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** Work on packets that is left to the other side. */
public record Offloads(Host host, Guest guest) {
    static final Shape<Offloads> SHAPE =
            Shape.of(
                    Offloads::new,
                    inline(Host.SHAPE, Offloads::host),
                    inline(Guest.SHAPE, Offloads::guest));

    /** What the host offers to do for the guest. */
    public record Host(
            Optional<Boolean> csum,
            Optional<Boolean> gso,
            Optional<Boolean> tso4,
            Optional<Boolean> tso6,
            Optional<Boolean> ecn,
            Optional<Boolean> ufo,
            Optional<Boolean> mergedBuffers) {
        static final Shape<Host> SHAPE =
                Shape.of(
                        Host::new,
                        optional("driver/host@csum", Values.ON_OFF, Host::csum),
                        optional("driver/host@gso", Values.ON_OFF, Host::gso),
                        optional("driver/host@tso4", Values.ON_OFF, Host::tso4),
                        optional("driver/host@tso6", Values.ON_OFF, Host::tso6),
                        optional("driver/host@ecn", Values.ON_OFF, Host::ecn),
                        optional("driver/host@ufo", Values.ON_OFF, Host::ufo),
                        optional("driver/host@mrg_rxbuf", Values.ON_OFF, Host::mergedBuffers));
    }

    /** What the guest can take unfinished. */
    public record Guest(
            Optional<Boolean> csum,
            Optional<Boolean> tso4,
            Optional<Boolean> tso6,
            Optional<Boolean> ecn,
            Optional<Boolean> ufo) {
        static final Shape<Guest> SHAPE =
                Shape.of(
                        Guest::new,
                        optional("driver/guest@csum", Values.ON_OFF, Guest::csum),
                        optional("driver/guest@tso4", Values.ON_OFF, Guest::tso4),
                        optional("driver/guest@tso6", Values.ON_OFF, Guest::tso6),
                        optional("driver/guest@ecn", Values.ON_OFF, Guest::ecn),
                        optional("driver/guest@ufo", Values.ON_OFF, Guest::ufo));
    }
}
