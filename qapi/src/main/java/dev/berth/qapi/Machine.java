package dev.berth.qapi;

import java.util.Optional;

/** A machine type as {@code query-machines} tells it. */
public record Machine(
        String name,
        Optional<String> alias,
        boolean isDefault,
        int cpuMax,
        Optional<String> defaultCpuType,
        Optional<String> defaultRamId,
        MachineTraits traits) {

    /** What else differs between machine types. */
    public record MachineTraits(
            boolean hotpluggableCpus, boolean numaMemory, boolean deprecated, boolean acpi) {}

    static Machine parse(Json json) {
        return new Machine(
                json.demandText("name"),
                json.text("alias"),
                json.flag("is-default"),
                Math.toIntExact(json.demandInteger("cpu-max")),
                json.text("default-cpu-type"),
                json.text("default-ram-id"),
                new MachineTraits(
                        json.flag("hotpluggable-cpus"),
                        json.flag("numa-mem-supported"),
                        json.flag("deprecated"),
                        json.bool("acpi").orElse(true)));
    }

    /** Whether the name is this machine's own or its alias. */
    public boolean isCalled(String name) {
        return this.name.equals(name) || alias.equals(Optional.of(name));
    }

    public boolean hotpluggableCpus() {
        return traits.hotpluggableCpus();
    }

    /** Whether {@code -numa node,mem=} works; else memory of a node needs a backend. */
    public boolean numaMemory() {
        return traits.numaMemory();
    }

    public boolean deprecated() {
        return traits.deprecated();
    }
}
