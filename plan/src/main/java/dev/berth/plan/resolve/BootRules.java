package dev.berth.plan.resolve;

import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.OperatingSystem;

import java.util.HashMap;
import java.util.Map;

/** The order in which devices are booted, and how long the firmware waits. */
final class BootRules {
    /** What the firmware's 16 bits hold. */
    private static final int LONGEST = 0xFFFF;

    private BootRules() {}

    static void check(Domain domain, Target target) {
        OperatingSystem os = domain.platform().os();
        int menu = os.options().menuTimeout().orElse(0);
        target.refuseIf(
                menu > LONGEST,
                os.source(),
                "<bootmenu timeout='" + menu + "'>: at most " + LONGEST + " ms");
        int reboot = os.options().rebootTimeout().orElse(0);
        target.refuseIf(
                reboot < -1 || reboot > LONGEST,
                os.source(),
                "<bios rebootTimeout='" + reboot + "'>: from -1 (never) to " + LONGEST + " ms");
        order(os, domain, target);
    }

    private static void order(OperatingSystem os, Domain domain, Target target) {
        Map<Integer, Device> places = new HashMap<>();
        for (Device device : domain.devices().list()) {
            int place = device.info().bootOrder().orElse(-1);
            target.refuseIf(place == 0, device.source(), "<boot order='0'>: the first is 1");
            target.refuseIf(
                    place > 0 && places.putIfAbsent(place, device) != null,
                    device.source(),
                    "<boot order='" + place + "'>: another device has this place; choose one");
        }
        target.refuseIf(
                !places.isEmpty() && !os.boot().isEmpty(),
                os.source(),
                "<os>: <boot dev> and <boot order> of devices exclude each other; remove one");
    }
}
