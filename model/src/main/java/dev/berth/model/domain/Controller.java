package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What other devices are plugged into.
 *
 * @param index counted from 0 within its type; empty where not yet assigned
 * @param model libvirt's word for the kind of card, such as {@code pcie-root-port}
 */
public record Controller(
        Type type,
        Optional<Integer> index,
        Optional<String> model,
        ControllerDriver driver,
        PciOptions pci,
        ControllerLimits limits,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<Controller> CODEC =
            new ElementCodec<>(
                    "controller",
                    Shape.of(
                            Controller::new,
                            required("@type", Type.CODEC, Controller::type),
                            optional("@index", Values.COUNT, Controller::index),
                            optional("@model", Values.TEXT, Controller::model),
                            inline(ControllerDriver.SHAPE, Controller::driver),
                            inline(PciOptions.SHAPE, Controller::pci),
                            inline(ControllerLimits.SHAPE, Controller::limits),
                            inline(DeviceInfo.SHAPE, Controller::info),
                            rest(Controller::source)));

    /** What may be plugged in. */
    public enum Type implements Token {
        IDE,
        FDC,
        SCSI,
        SATA,
        VIRTIO_SERIAL,
        CCID,
        USB,
        PCI,
        XENBUS,
        ISA,
        NVME;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("controller type", values());
    }

    /** A controller that Berth adds. */
    public static Controller of(Type type, int index, String model) {
        return of(type, index, Optional.of(model));
    }

    public static Controller of(Type type, int index, Optional<String> model) {
        return new Controller(
                type,
                Optional.of(index),
                model,
                ControllerDriver.NONE,
                PciOptions.NONE,
                ControllerLimits.NONE,
                DeviceInfo.NONE,
                Source.DEFAULT);
    }

    public boolean is(Type wanted, int wantedIndex) {
        return type == wanted && index.equals(Optional.of(wantedIndex));
    }

    @Override
    public Controller withInfo(DeviceInfo changed) {
        return new Controller(type, index, model, driver, pci, limits, changed, source);
    }

    public Controller withModel(String chosen) {
        return new Controller(type, index, Optional.of(chosen), driver, pci, limits, info, source);
    }

    public Controller withIndex(int assigned) {
        return new Controller(
                type, Optional.of(assigned), model, driver, pci, limits, info, source);
    }

    public Controller withPci(PciOptions chosen) {
        return new Controller(type, index, model, driver, chosen, limits, info, source);
    }

    /** A USB 1 controller whose first port is the given one of its USB 2 companion's. */
    public Controller withMaster(int startPort) {
        ControllerLimits changed =
                new ControllerLimits(limits.ports(), limits.vectors(), Optional.of(startPort));
        return new Controller(type, index, model, driver, pci, changed, info, source);
    }

    public boolean isModel(String wanted) {
        return model.equals(Optional.of(wanted));
    }
}
