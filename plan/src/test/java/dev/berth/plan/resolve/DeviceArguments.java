package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.plan.Launch;
import dev.berth.plan.profile.Allotment;
import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.Plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a PC with a few devices becomes: its document, and its command line. */
final class DeviceArguments {
    private static final Allotment ALLOTMENT =
            new Allotment(
                    Optional.of(5907),
                    Optional.of(5701),
                    Optional.of(5911),
                    Optional.empty(),
                    Optional.of(7L));

    private DeviceArguments() {}

    static ResolvedDomain resolved(String devices) {
        String document =
                """
                <domain type='qemu'>
                  <name>g</name>
                  <uuid>6b7e5a3c-3f7d-4a63-9d0b-5a1c7f2c9a10</uuid>
                  <memory unit='MiB'>64</memory>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  <devices>
                    <emulator>/bin/qemu</emulator>
                %s
                  </devices>
                </domain>
                """
                        .formatted(devices);
        return Resolver.resolve(
                Domain.read(document, "g.xml"), TestHost.traits(), TestHost.profile(), true);
    }

    static Plan plan(String devices) {
        return Launch.plan(
                resolved(devices).allotted(ALLOTMENT), 3, TestHost.traits(), TestHost.profile());
    }

    /** Each option with its value, in order. */
    static List<String> of(String devices) {
        List<String> arguments = new CommandLine(TestHost.traits()).arguments(plan(devices));
        List<String> options = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("-") || options.isEmpty()) {
                options.add(argument);
            } else {
                options.add(options.removeLast() + " " + argument);
            }
        }
        return options;
    }
}
