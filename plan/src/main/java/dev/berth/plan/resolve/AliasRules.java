package dev.berth.plan.resolve;

import dev.berth.model.domain.Console;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;

import java.util.HashSet;
import java.util.Set;

/** A name that the document gives a device is that device's alone. */
final class AliasRules {
    private AliasRules() {}

    static void check(Domain domain, Target target) {
        Set<String> names = new HashSet<>();
        for (Device device : domain.devices().list()) {
            device.info()
                    .alias()
                    .filter(alias -> alias.startsWith("ua-"))
                    .filter(_ -> !(device instanceof Console))
                    .filter(alias -> !names.add(alias))
                    .ifPresent(alias ->
                            target.refuse(
                                    device,
                                    "<alias name='" + alias + "'>: another device is called so"));
        }
    }
}
