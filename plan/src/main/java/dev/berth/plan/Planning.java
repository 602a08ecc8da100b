package dev.berth.plan;

import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Domain;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.step.Draft;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;
import dev.berth.qapi.QemuTraits;

/** One plan in the making: the guest, what it is planned for, and the draft. One thread. */
record Planning(Domain domain, int id, QemuTraits traits, HostProfile host, Draft draft) {
    boolean has(Capability capability) {
        return traits.has(capability);
    }

    void add(Stage stage, Step step) {
        draft.add(stage, step);
    }

    void option(Stage stage, String name, String value, Rule rule) {
        add(stage, Step.Option.of(name, value, Origin.always(rule)));
    }

    /** The guest's side of a device. */
    void device(Stage stage, Json.Members properties, Device device, Rule rule) {
        add(stage, new Step.Device(properties, origin(device, rule)));
    }

    Origin origin(Device device, Rule rule) {
        return new Origin(device.source().at(), rule);
    }

    Origin origin(Rule rule) {
        return new Origin(domain.source().at(), rule);
    }

    /** How many block nodes' numbers the disks have. */
    int blockNodes() {
        return domain.devices().of(Disk.class).mapToInt(BlockImage::lastNumber).max().orElse(0);
    }

    /** The guest's private folder. */
    String folder() {
        return host.directories().guest(id, domain.name());
    }
}
