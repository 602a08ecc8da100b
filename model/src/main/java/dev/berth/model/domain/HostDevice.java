package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.present;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * A device of the host, given to the guest.
 *
 * @param mode {@code subsystem}
 * @param managed whether it is taken from its host driver at the start and given back at the end
 * @param driver what serves it on the host, such as {@code vfio}
 */
public record HostDevice(
        String mode,
        boolean managed,
        Traits traits,
        Optional<String> driver,
        HostSubject subject,
        Sharing sharing,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<HostDevice> CODEC =
            new ElementCodec<>(
                    "hostdev",
                    Shape.of(
                            HostDevice::new,
                            or("@mode", Values.TEXT, "subsystem", HostDevice::mode),
                            or("@managed", Values.YES_NO, false, HostDevice::managed),
                            inline(Traits.SHAPE, HostDevice::traits),
                            optional("driver@name", Values.TEXT, HostDevice::driver),
                            HostSubject.inOwner(HostDevice::subject),
                            inline(Sharing.SHAPE, HostDevice::sharing),
                            inline(DeviceInfo.SHAPE, HostDevice::info),
                            rest(HostDevice::source)));

    /**
     * What the guest sees of it.
     *
     * @param model libvirt's word for a variant
     * @param display whether a mediated graphics card shows its picture
     * @param ramfb whether it has a picture before the guest's driver runs
     */
    public record Traits(
            Optional<String> model,
            Optional<Boolean> display,
            Optional<Boolean> ramfb,
            Optional<String> sgio,
            Optional<Boolean> rawio) {
        static final Shape<Traits> SHAPE =
                Shape.of(
                        Traits::new,
                        optional("@model", Values.TEXT, Traits::model),
                        optional("@display", Values.ON_OFF, Traits::display),
                        optional("@ramfb", Values.ON_OFF, Traits::ramfb),
                        optional("@sgio", Values.TEXT, Traits::sgio),
                        optional("@rawio", Values.YES_NO, Traits::rawio));

        Traits withDisplay(boolean shown) {
            return new Traits(model, Optional.of(shown), ramfb, sgio, rawio);
        }
    }

    /** Who else may use it. */
    public record Sharing(boolean readonly, boolean shareable) {
        static final Shape<Sharing> SHAPE =
                Shape.of(
                        Sharing::new,
                        present("readonly", Sharing::readonly),
                        present("shareable", Sharing::shareable));
    }

    @Override
    public HostDevice withInfo(DeviceInfo changed) {
        return new HostDevice(mode, managed, traits, driver, subject, sharing, changed, source);
    }

    public HostDevice withSubject(HostSubject changed) {
        return new HostDevice(mode, managed, traits, driver, changed, sharing, info, source);
    }

    public HostDevice withDisplay(boolean shown) {
        return new HostDevice(
                mode, managed, traits.withDisplay(shown), driver, subject, sharing, info, source);
    }
}
