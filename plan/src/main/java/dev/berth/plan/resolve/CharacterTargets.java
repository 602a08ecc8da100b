package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Parallel;
import dev.berth.model.domain.Serial;

import java.util.Optional;
import java.util.function.Function;

/** What the guest sees of serial and parallel ports, where the document leaves it open. */
final class CharacterTargets {
    private CharacterTargets() {}

    static Domain apply(Domain domain, Target target) {
        return withTypes(numbered(domain), target);
    }

    /** Ports without a number get those after the highest that the document gives. */
    private static Domain numbered(Domain domain) {
        int[] serial = {after(domain, Serial.class, d -> d.target().port())};
        int[] parallel = {after(domain, Parallel.class, Parallel::port)};
        return domain.mapDevices(device -> {
            if (device instanceof Serial port && port.target().port().isEmpty()) {
                return port.withTarget(port.target().withPort(serial[0]++));
            }
            return device instanceof Parallel port && port.port().isEmpty()
                    ? port.withPort(parallel[0]++)
                    : device;
        });
    }

    private static <D extends Device> int after(
            Domain domain, Class<D> kind, Function<D, Optional<Integer>> number) {
        return domain.devices()
                        .of(kind)
                        .flatMap(d -> number.apply(d).stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1)
                + 1;
    }

    static Domain withTypes(Domain domain, Target target) {
        return domain.mapDevices(device ->
                device instanceof Serial serial
                        ? checked(typed(serial, domain), domain, target)
                        : device);
    }

    /** {@code isa-serial} was once what every document said, on every board. */
    private static Serial typed(Serial serial, Domain domain) {
        Serial.Target said = serial.target();
        Optional<Serial.Type> type =
                said.type().filter(t -> t != Serial.Type.ISA_SERIAL).or(() -> defaultType(domain));
        Optional<Serial.Model> model = said.model().or(() -> type.flatMap(t -> model(t, domain)));
        return serial.withTarget(new Serial.Target(type, said.port(), model));
    }

    private static Optional<Serial.Type> defaultType(Domain domain) {
        if (Board.of(domain).isX86()) {
            return Optional.of(Serial.Type.ISA_SERIAL);
        }
        if (Board.of(domain).isPseries()) {
            return Optional.of(Serial.Type.SPAPR_VIO_SERIAL);
        }
        if (Board.of(domain).isS390()) {
            return Optional.of(Serial.Type.SCLP_SERIAL);
        }
        return Board.of(domain).isVirt()
                ? Optional.of(Serial.Type.SYSTEM_SERIAL)
                : Optional.empty();
    }

    private static Optional<Serial.Model> model(Serial.Type type, Domain domain) {
        return switch (type) {
            case ISA_SERIAL -> Optional.of(Serial.Model.ISA_SERIAL);
            case USB_SERIAL -> Optional.of(Serial.Model.USB_SERIAL);
            case PCI_SERIAL -> Optional.of(Serial.Model.PCI_SERIAL);
            case SPAPR_VIO_SERIAL -> Optional.of(Serial.Model.SPAPR_VTY);
            case SCLP_SERIAL -> Optional.of(Serial.Model.SCLP_CONSOLE);
            case ISA_DEBUG -> Optional.of(Serial.Model.ISA_DEBUGCON);
            case SYSTEM_SERIAL ->
                    Optional.of(
                            Board.of(domain).isArm()
                                    ? Serial.Model.PL011
                                    : Serial.Model.UART_16550A);
        };
    }

    private static Serial checked(Serial serial, Domain domain, Target target) {
        Serial.Target seen = serial.target();
        if (seen.type().isEmpty()) {
            return serial;
        }
        Serial.Type type = seen.type().get();
        if (!carries(domain, type)) {
            target.refuse(
                    serial,
                    "serial: machine '%s' has no %s; leave the target's type open"
                            .formatted(Board.of(domain).machine(), type.token()));
        } else if (!fits(type, seen.model())) {
            target.refuse(
                    serial,
                    "serial: model '%s' is not a %s; leave the model open"
                            .formatted(seen.model().map(m -> m.token()).orElse(""), type.token()));
        } else if (serial.info().address().filter(a -> !fits(type, a)).isPresent()) {
            target.refuse(
                    serial,
                    "serial: a %s cannot have an address of this type; leave the address open"
                            .formatted(type.token()));
        }
        return serial;
    }

    private static boolean carries(Domain domain, Serial.Type type) {
        return switch (type) {
            case ISA_SERIAL, ISA_DEBUG -> Board.of(domain).isX86();
            case USB_SERIAL, PCI_SERIAL -> true;
            case SPAPR_VIO_SERIAL -> Board.of(domain).isPseries();
            case SYSTEM_SERIAL -> Board.of(domain).isVirt();
            case SCLP_SERIAL -> Board.of(domain).isS390();
        };
    }

    private static boolean fits(Serial.Type type, Optional<Serial.Model> model) {
        return model.isEmpty()
                || switch (model.get()) {
                    case ISA_SERIAL -> type == Serial.Type.ISA_SERIAL;
                    case USB_SERIAL -> type == Serial.Type.USB_SERIAL;
                    case PCI_SERIAL -> type == Serial.Type.PCI_SERIAL;
                    case SPAPR_VTY -> type == Serial.Type.SPAPR_VIO_SERIAL;
                    case PL011, UART_16550A -> type == Serial.Type.SYSTEM_SERIAL;
                    case SCLP_CONSOLE, SCLP_LM_CONSOLE -> type == Serial.Type.SCLP_SERIAL;
                    case ISA_DEBUGCON -> type == Serial.Type.ISA_DEBUG;
                };
    }

    private static boolean fits(Serial.Type type, Address address) {
        return switch (type) {
            case ISA_SERIAL, ISA_DEBUG -> address instanceof Address.Isa;
            case USB_SERIAL -> address instanceof Address.Usb;
            case PCI_SERIAL -> address instanceof Address.Pci;
            case SPAPR_VIO_SERIAL -> address instanceof Address.Foreign;
            case SYSTEM_SERIAL, SCLP_SERIAL -> false;
        };
    }
}
