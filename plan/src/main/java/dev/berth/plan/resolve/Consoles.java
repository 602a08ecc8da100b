package dev.berth.plan.resolve;

import dev.berth.model.domain.Console;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The old rule that the first console and the first serial port are one device under two names:
 * whichever the document leaves out is added, and where both are there the port's word counts.
 */
final class Consoles {
    private Consoles() {}

    static Domain apply(Domain domain, Target target) {
        Optional<Console> first = domain.devices().of(Console.class).findFirst();
        Optional<Serial> port = domain.devices().of(Serial.class).findFirst();
        boolean stands =
                first.map(c -> c.type().map(t -> t == Console.Type.SERIAL).orElse(true))
                        .orElse(false);
        if (stands) {
            return numbered(pairFirst(first.orElseThrow(), port, domain, target), target);
        }
        Domain paired =
                port.filter(Consoles::isConsole)
                        .map(p -> before(Console.standingFor(p.backend()), domain))
                        .orElse(domain);
        return numbered(paired, target);
    }

    /** The first console is the one that people are shown. */
    private static Domain before(Console console, Domain domain) {
        List<Device> devices = new ArrayList<>();
        devices.add(console);
        devices.addAll(domain.devices().list());
        return domain.withDevices(devices);
    }

    /** Whether a guest shows its console on the port without being told. */
    private static boolean isConsole(Serial serial) {
        return serial.target()
                .type()
                .map(type ->
                        switch (type) {
                            case ISA_SERIAL, SPAPR_VIO_SERIAL, SYSTEM_SERIAL -> true;
                            case PCI_SERIAL, USB_SERIAL, SCLP_SERIAL, ISA_DEBUG -> false;
                        })
                .orElse(true);
    }

    private static Domain with(Device device, Domain domain) {
        List<Device> devices = new ArrayList<>(domain.devices().list());
        devices.add(device);
        return domain.withDevices(devices);
    }

    @SuppressWarnings("ReferenceEquality") // one of two equal consoles is meant
    private static Domain pairFirst(
            Console first, Optional<Serial> port, Domain domain, Target target) {
        Console stands =
                first.withType(Console.Type.SERIAL)
                        .withBackend(port.map(Serial::backend).orElse(first.backend()));
        Domain typed = domain.mapDevices(device -> device == first ? stands : device);
        return port.isPresent()
                ? typed
                : CharacterTargets.apply(with(Serial.of(first.backend()), typed), target);
    }

    private static Domain numbered(Domain domain, Target target) {
        int next = 0;
        List<Device> devices = new ArrayList<>();
        for (Device device : domain.devices().list()) {
            devices.add(device instanceof Console c ? settled(c, next++, target) : device);
        }
        return domain.withDevices(devices);
    }

    private static Console settled(Console console, int number, Target target) {
        if (number > 0 && console.type().map(t -> t == Console.Type.SERIAL).orElse(true)) {
            target.refuse(
                    console,
                    "console: only the first console can be a serial port;"
                            + " give the others <target type='virtio'/>");
        }
        return console.withPort(number);
    }
}
