package dev.berth.plan.resolve;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.Hub;
import dev.berth.model.domain.Interface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Ports of USB controllers and hubs: hubs first, so that other devices can be put behind them. */
final class UsbPorts {
    private final List<Device> devices;
    private final BiConsumer<Device, String> refusal;
    private final Map<Integer, UsbHub> buses = new TreeMap<>();

    private UsbPorts(Domain domain, BiConsumer<Device, String> refusal) {
        this.devices = new ArrayList<>(domain.devices().list());
        this.refusal = refusal;
    }

    /**
     * Stores the ports of new guests. A guest that was defined without ports keeps so: what it gets
     * depends on which of its devices are there when it starts.
     */
    static Domain apply(Domain domain, Target target) {
        boolean open = domain.devices().list().stream().anyMatch(UsbPorts::isOpen);
        Domain settled = new UsbPorts(domain, target::refuse).settle(domain);
        return open && !target.newGuest() ? domain : settled;
    }

    /** Gives every USB device of a starting guest its port. */
    static Domain complete(Domain domain) {
        return new UsbPorts(
                        domain,
                        (device, message) -> {
                            throw new BerthException(
                                    ErrorCode.CONFIG_UNSUPPORTED,
                                    device.source().at() + ": " + message);
                        })
                .settle(domain);
    }

    private static boolean isOpen(Device device) {
        return Attachments.of(device) instanceof Attachment.Usb && complete(device).isEmpty();
    }

    private Domain settle(Domain domain) {
        addMissingHubs();
        addControllers();
        addGivenHubs();
        reserveGiven();
        assign(true);
        assign(false);
        return domain.withDevices(devices);
    }

    /** As many hubs as it takes to give every device a port; each hub takes one itself. */
    private void addMissingHubs() {
        int ports = 0;
        int users = 0;
        for (Device device : devices) {
            if (device instanceof Controller c && c.type() == Controller.Type.USB) {
                ports += ports(c);
            }
            if (Attachments.of(device) instanceof Attachment.Usb(boolean hub)) {
                users++;
                ports += hub ? UsbHub.HUB_PORTS : 0;
            }
        }
        if (ports > 0 && users > ports) {
            int hubs = Math.ceilDiv(users - ports + 1, UsbHub.HUB_PORTS - 1);
            for (int i = 0; i < hubs; i++) {
                DeviceOrder.insert(devices, Hub.usb());
            }
        }
    }

    private void addControllers() {
        for (Device device : devices) {
            if (device instanceof Controller c && c.type() == Controller.Type.USB) {
                int ports = ports(c);
                boolean twice =
                        ports > 0
                                && buses.putIfAbsent(c.index().orElse(0), new UsbHub(ports))
                                        != null;
                if (twice) {
                    refusal.accept(
                            c, "there are two USB controllers %d".formatted(c.index().orElse(0)));
                }
            }
        }
    }

    /** How many ports can be used; companions' are those of their USB 2 controller. */
    private static int ports(Controller controller) {
        return switch (controller.model().orElse("")) {
            case "", "piix3-uhci", "piix4-uhci", "vt82c686b-uhci" -> 2;
            case "ehci", "ich9-ehci1" -> 6;
            case "pci-ohci" -> 3;
            case "nec-xhci", "qemu-xhci" -> controller.limits().ports().orElse(4);
            default -> 0;
        };
    }

    private static Optional<Address.Usb> address(Device device) {
        return device.info()
                .address()
                .filter(Address.Usb.class::isInstance)
                .map(Address.Usb.class::cast);
    }

    private static Optional<Address.Usb> complete(Device device) {
        return address(device).filter(a -> a.port().isPresent());
    }

    private static boolean isHub(Device device) {
        return Attachments.of(device) instanceof Attachment.Usb usb && usb.hub();
    }

    private void addGivenHubs() {
        devices.stream()
                .filter(d -> isHub(d) && complete(d).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                d -> complete(d).orElseThrow().port().orElseThrow().length()))
                .forEach(d -> reserve(d, complete(d).orElseThrow()));
    }

    private void reserveGiven() {
        for (Device device : devices) {
            if (!isHub(device)) {
                complete(device).ifPresent(a -> reserve(device, a));
            }
        }
    }

    private void reserve(Device device, Address.Usb address) {
        UsbHub bus = buses.get(address.bus());
        String port = address.port().orElseThrow();
        try {
            if (bus == null) {
                throw new NoPlace("there is no USB controller " + address.bus());
            }
            bus.take(port, isHub(device));
        } catch (NoPlace e) {
            refusal.accept(
                    device,
                    "USB port %s of bus %d: %s".formatted(port, address.bus(), e.getMessage()));
        }
    }

    private void assign(boolean hubs) {
        List<Integer> order =
                IntStream.range(0, devices.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> turn(devices.get(i))))
                        .toList();
        for (int i : order) {
            Device device = devices.get(i);
            boolean ours =
                    Attachments.of(device) instanceof Attachment.Usb usb && usb.hub() == hubs;
            boolean open = device.info().address().map(Address.Usb.class::isInstance).orElse(true);
            if (ours && open && complete(device).isEmpty()) {
                assign(i, device);
            }
        }
    }

    /** Kinds get their ports in this order, whatever the document's. */
    private static int turn(Device device) {
        return switch (device) {
            case HostDevice _ -> 0;
            case Disk _ -> 1;
            case Interface _ -> 2;
            case Controller _ -> 3;
            default -> 4;
        };
    }

    private void assign(int place, Device device) {
        Optional<Integer> asked = address(device).map(Address.Usb::bus);
        for (Map.Entry<Integer, UsbHub> bus : buses.entrySet()) {
            Optional<String> port =
                    asked.isEmpty() || asked.get().equals(bus.getKey())
                            ? bus.getValue().free()
                            : Optional.empty();
            if (port.isPresent()) {
                Address.Usb found = new Address.Usb(bus.getKey(), port);
                reserve(device, found);
                devices.set(place, device.withInfo(device.info().withAddress(found)));
                return;
            }
        }
        refusal.accept(
                device,
                buses.isEmpty()
                        ? "the guest has no USB controller for it; add one"
                        : "no USB port is left for it; add a hub or a controller");
    }
}
