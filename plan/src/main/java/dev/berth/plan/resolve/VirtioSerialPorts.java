package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Ports of virtio-serial controllers; a further controller when those there are full. */
final class VirtioSerialPorts {
    private static final int USUAL_PORTS = 31;

    private final List<Device> devices;
    private final Target target;

    /** The taken ports of each controller, by its index. */
    private final Map<Integer, BitSet> taken = new TreeMap<>();

    private VirtioSerialPorts(Domain domain, Target target) {
        this.devices = new ArrayList<>(domain.devices().list());
        this.target = target;
    }

    static Domain apply(Domain domain, Target target) {
        VirtioSerialPorts ports = new VirtioSerialPorts(domain, target);
        ports.collect();
        ports.assign(true);
        ports.assign(false);
        return domain.withDevices(ports.devices);
    }

    private void collect() {
        controllers().forEach(c -> taken.put(c.index().orElse(0), new BitSet()));
        for (Device device : devices) {
            complete(device).ifPresent(a -> take(device, a));
        }
    }

    private List<Controller> controllers() {
        return devices.stream()
                .filter(Controller.class::isInstance)
                .map(Controller.class::cast)
                .filter(c -> c.type() == Controller.Type.VIRTIO_SERIAL)
                .toList();
    }

    private static Optional<Address.VirtioSerial> complete(Device device) {
        return address(device).filter(a -> a.port().orElse(0) != 0);
    }

    private static Optional<Address.VirtioSerial> address(Device device) {
        return device.info()
                .address()
                .filter(Address.VirtioSerial.class::isInstance)
                .map(Address.VirtioSerial.class::cast);
    }

    private void take(Device device, Address.VirtioSerial address) {
        BitSet ports = taken.get(address.controller());
        int port = address.port().orElse(0);
        if (ports == null) {
            target.refuse(device, "there is no virtio-serial controller " + address.controller());
        } else if (port >= size(address.controller())) {
            target.refuse(
                    device,
                    "virtio-serial controller %d has %d ports, no port %d"
                            .formatted(address.controller(), size(address.controller()), port));
        } else if (ports.get(port)) {
            target.refuse(
                    device,
                    "port %d of virtio-serial controller %d is taken; choose another one"
                            .formatted(port, address.controller()));
        } else {
            ports.set(port);
        }
    }

    private int size(int controller) {
        return controllers().stream()
                .filter(c -> c.index().equals(Optional.of(controller)))
                .findFirst()
                .flatMap(c -> c.limits().ports())
                .orElse(USUAL_PORTS);
    }

    private BitSet portsOf(int controller) {
        return taken.computeIfAbsent(controller, _ -> new BitSet());
    }

    private void assign(boolean consoles) {
        for (int i = 0; i < devices.size(); i++) {
            Device device = devices.get(i);
            boolean ours =
                    Attachments.of(device) instanceof Attachment.VirtioPort port
                            && port.console() == consoles;
            if (ours && isOpen(device, consoles) && complete(device).isEmpty()) {
                Address.VirtioSerial found = find(device, consoles);
                portsOf(found.controller()).set(found.port().orElse(0));
                devices.set(i, device.withInfo(device.info().withAddress(found)));
            }
        }
    }

    /** A console without an address is left to QEMU. */
    private static boolean isOpen(Device device, boolean console) {
        return device.info().address().map(Address.VirtioSerial.class::isInstance).orElse(!console);
    }

    private Address.VirtioSerial find(Device device, boolean console) {
        int least = console ? 0 : 1;
        Optional<Integer> asked = address(device).map(Address.VirtioSerial::controller);
        for (Map.Entry<Integer, BitSet> controller : taken.entrySet()) {
            boolean fits = asked.isEmpty() || asked.get().equals(controller.getKey());
            int port = controller.getValue().nextClearBit(asked.isPresent() ? 1 : least);
            if (fits && port < size(controller.getKey())) {
                return new Address.VirtioSerial(controller.getKey(), 0, Optional.of(port));
            }
        }
        int added = 0;
        while (taken.containsKey(added)) {
            added++;
        }
        ControllerDefaults.addMissing(
                devices, Controller.Type.VIRTIO_SERIAL, added, Optional.empty());
        taken.put(added, new BitSet());
        return new Address.VirtioSerial(added, 0, Optional.of(least));
    }
}
