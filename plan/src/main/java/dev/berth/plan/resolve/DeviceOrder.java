package dev.berth.plan.resolve;

import dev.berth.model.domain.Audio;
import dev.berth.model.domain.Channel;
import dev.berth.model.domain.Console;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Crypto;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Filesystem;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.Hub;
import dev.berth.model.domain.Input;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.Iommu;
import dev.berth.model.domain.MemoryBalloon;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.Panic;
import dev.berth.model.domain.Parallel;
import dev.berth.model.domain.RandomGenerator;
import dev.berth.model.domain.Redirection;
import dev.berth.model.domain.RedirectionFilter;
import dev.berth.model.domain.Serial;
import dev.berth.model.domain.SharedMemoryDevice;
import dev.berth.model.domain.Smartcard;
import dev.berth.model.domain.Sound;
import dev.berth.model.domain.Tpm;
import dev.berth.model.domain.Video;
import dev.berth.model.domain.Vsock;
import dev.berth.model.domain.Watchdog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Devices in libvirt's order: by kind; controllers of one type by index, disks of one bus by name.
 * Slots are given and options written in this order, so it belongs to a guest's ABI.
 */
final class DeviceOrder {
    private DeviceOrder() {}

    static Domain apply(Domain domain, Target target) {
        List<Device> sorted = new ArrayList<>();
        domain.devices().list().stream()
                .sorted(Comparator.comparingInt(DeviceOrder::rank))
                .forEach(d -> insert(sorted, d));
        return domain.withDevices(sorted);
    }

    /** Puts a device where its kind goes. */
    static void insert(List<Device> devices, Device added) {
        int after = 0;
        int place = -1;
        for (int i = 0; i < devices.size(); i++) {
            Device there = devices.get(i);
            if (rank(there) <= rank(added)) {
                after = i + 1;
            }
            if (isAlike(there, added)) {
                if (isBefore(added, there)) {
                    devices.add(i, added);
                    return;
                }
                place = i + 1;
            }
        }
        devices.add(place < 0 ? after : place, added);
    }

    /** Whether the two are sorted among themselves. */
    private static boolean isAlike(Device one, Device other) {
        return (one instanceof Controller a
                        && other instanceof Controller b
                        && a.type() == b.type())
                || (one instanceof Disk c && other instanceof Disk d && c.bus() == d.bus());
    }

    private static boolean isBefore(Device added, Device there) {
        if (added instanceof Disk a && there instanceof Disk b) {
            return a.target().number() < b.target().number();
        }
        if (added instanceof Controller a && there instanceof Controller b) {
            if (a.index().isEmpty() || b.index().isEmpty()) {
                return false;
            }
            int order = Integer.compare(a.index().get(), b.index().get());
            boolean leads = a.limits().master().isEmpty() && b.limits().master().isPresent();
            return order < 0 || (order == 0 && leads);
        }
        return false;
    }

    private static int rank(Device device) {
        return switch (device) {
            case Disk _ -> 10;
            case Controller _ -> 20;
            case Interface _ -> 50;
            case Filesystem _ -> 40;
            case Serial _ -> 70;
            case Parallel _ -> 80;
            case Console _ -> 90;
            case Channel _ -> 100;
            case Input _ -> 110;
            case Graphics _ -> 130;
            case Sound _ -> 140;
            case Audio _ -> 150;
            case Video _ -> 160;
            case HostDevice _ -> 190;
            case Hub _ -> 200;
            case Watchdog _ -> 210;
            case MemoryBalloon _ -> 220;
            case RandomGenerator _ -> 230;
            case Panic _ -> 250;
            case MemoryModule _ -> 270;
            case Smartcard _ -> 60;
            case Tpm _ -> 120;
            case Redirection _ -> 180;
            case RedirectionFilter _ -> 190;
            case SharedMemoryDevice _ -> 260;
            case Iommu _ -> 280;
            case Vsock _ -> 290;
            case Crypto _ -> 300;
        };
    }
}
