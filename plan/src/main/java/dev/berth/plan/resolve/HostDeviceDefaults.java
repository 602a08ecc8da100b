package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskTarget;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.HostSubject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** SCSI places for host devices without one; what is given twice is refused. */
final class HostDeviceDefaults {
    private static final int UNITS = 7;

    private final Target target;
    private final Map<Address.Drive, Device> taken = new HashMap<>();
    private final Set<HostSubject> given = new HashSet<>();

    private HostDeviceDefaults(Target target) {
        this.target = target;
    }

    static Domain apply(Domain domain, Target target) {
        HostDeviceDefaults defaults = new HostDeviceDefaults(target);
        domain.devices().list().forEach(defaults::reserve);
        defaults.checkDisplays(domain);
        return domain.mapDevices(d -> d instanceof HostDevice h ? defaults.filled(h) : d);
    }

    private static boolean isScsi(Device device) {
        return device instanceof Disk disk && disk.bus() == DiskTarget.Bus.SCSI
                || device instanceof HostDevice h && isScsi(h.subject());
    }

    private static boolean isScsi(HostSubject subject) {
        return subject instanceof HostSubject.Scsi || subject instanceof HostSubject.Iscsi;
    }

    private void checkDisplays(Domain domain) {
        boolean graphics = domain.devices().of(Graphics.class).findAny().isPresent();
        long framed = 0;
        for (HostDevice device : domain.devices().of(HostDevice.class).toList()) {
            if (device.traits().display().orElse(false) && !graphics) {
                target.refuse(device, "display='on' shows nothing without <graphics>; add one");
            }
            if (device.traits().ramfb().orElse(false) && ++framed > 1) {
                target.refuse(device, "only one device can have ramfb='on'");
            }
        }
    }

    private void reserve(Device device) {
        if (isScsi(device) && device.info().address().orElse(null) instanceof Address.Drive a) {
            Device other = taken.putIfAbsent(a, device);
            if (other != null && (device instanceof HostDevice || other instanceof HostDevice)) {
                target.refuse(device, "another SCSI device has the same address; choose another");
            }
        }
        if (device instanceof HostDevice h && !given.add(h.subject())) {
            target.refuse(h, "the guest has this host device already; leave one out");
        }
    }

    private HostDevice filled(HostDevice device) {
        boolean mediated = device.subject() instanceof HostSubject.Mediated;
        HostDevice shown =
                mediated
                                && device.traits().model().equals(Optional.of("vfio-pci"))
                                && device.traits().display().isEmpty()
                        ? device.withDisplay(false)
                        : device;
        return isScsi(device.subject()) && device.info().address().isEmpty()
                ? placed(shown)
                : shown;
    }

    private HostDevice placed(HostDevice device) {
        Address.Drive address = free();
        taken.put(address, device);
        return device.withInfo(device.info().withAddress(address));
    }

    private Address.Drive free() {
        for (int place = 0; ; place++) {
            Address.Drive address = new Address.Drive(place / UNITS, 0, 0, place % UNITS);
            if (!taken.containsKey(address)) {
                return address;
            }
        }
    }
}
