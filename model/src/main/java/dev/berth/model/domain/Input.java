package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
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

/**
 * Something a person points or types with.
 *
 * @param bus empty where it follows from the type and the machine
 */
public record Input(
        Type type,
        Optional<Bus> bus,
        Optional<VirtioModel> model,
        VirtioOptions virtio,
        Optional<EventSource> events,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<Input> CODEC =
            new ElementCodec<>(
                    "input",
                    Shape.of(
                            Input::new,
                            required("@type", Type.CODEC, Input::type),
                            optional("@bus", Bus.CODEC, Input::bus),
                            optional("@model", VirtioModel.CODEC, Input::model),
                            inline(VirtioOptions.IN_DRIVER, Input::virtio),
                            optionalChild(EventSource.CODEC, Input::events),
                            inline(DeviceInfo.SHAPE, Input::info),
                            rest(Input::source)));

    public Input {
        if ((type == Type.PASSTHROUGH || type == Type.EVDEV) && events.isEmpty()) {
            throw new IllegalArgumentException(
                    "a " + type.token() + " input needs a <source> that names the host's device");
        }
    }

    /** What it is. */
    public enum Type implements Token {
        MOUSE,
        TABLET,
        KEYBOARD,
        PASSTHROUGH,
        EVDEV;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("input type", values());
    }

    /** What it is plugged into. */
    public enum Bus implements Token {
        PS2,
        USB,
        XEN,
        PARALLELS,
        VIRTIO,
        NONE;

        static final ValueCodec<Bus> CODEC = ValueCodec.tokens("input bus", values());
    }

    /**
     * The host's input device that is handed through.
     *
     * @param evdev of a virtio passthrough
     * @param device of an evdev input
     * @param grab {@code all} where every evdev device is grabbed with this one
     * @param grabToggle the keys that give the device back to the host
     */
    public record EventSource(
            Optional<String> evdev,
            Optional<String> device,
            Optional<String> grab,
            Optional<String> grabToggle,
            Optional<Boolean> repeat) {
        static final ElementCodec<EventSource> CODEC =
                new ElementCodec<>(
                        "source",
                        Shape.of(
                                EventSource::new,
                                optional("@evdev", Values.NAME, EventSource::evdev),
                                optional("@dev", Values.NAME, EventSource::device),
                                optional("@grab", Values.TEXT, EventSource::grab),
                                optional("@grabToggle", Values.TEXT, EventSource::grabToggle),
                                optional("@repeat", Values.ON_OFF, EventSource::repeat)));
    }

    /** An input that Berth adds. */
    public static Input of(Type type, Bus bus) {
        return new Input(
                type,
                Optional.of(bus),
                Optional.empty(),
                VirtioOptions.NONE,
                Optional.empty(),
                DeviceInfo.NONE,
                Source.DEFAULT);
    }

    public boolean is(Type wanted, Bus on) {
        return type == wanted && bus.equals(Optional.of(on));
    }

    public Input withBus(Bus chosen) {
        return new Input(type, Optional.of(chosen), model, virtio, events, info, source);
    }

    @Override
    public Input withInfo(DeviceInfo changed) {
        return new Input(type, bus, model, virtio, events, changed, source);
    }
}
