package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.Numa;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Memory modules and virtio memory: the host's memory, then the guest's device. */
final class MemoryModulePlan {
    static final Rule BACKEND =
            new Rule(
                    "memory-module.backend",
                    "/domain/devices/memory/source",
                    "-object memory-backend-ram",
                    "The module's memory is an object of its own, so that it can go again.");
    static final Rule MODULE =
            new Rule(
                    "memory-module.device",
                    "/domain/devices/memory/target",
                    "-device pc-dimm",
                    "The guest finds the memory in a slot, on a node, at an address.");
    private static final long KIB = 1024;

    /** Modules are of whole 2 MiB. */
    private static final long ALIGNMENT = 2048;

    private MemoryModulePlan() {}

    static void plan(MemoryModule module, Planning planning) {
        if (module.model() == MemoryModule.Model.SGX_EPC) {
            throw Unplanned.of("memory model 'sgx-epc'");
        }
        MemoryObject memory = memory(module, planning);
        memory.add(Stage.MEMORY_MODULES, planning.origin(module, BACKEND));
        planning.device(
                Stage.MEMORY_MODULES,
                Placement.of(module, planning)
                        .at(
                                device(module, memory, planning)
                                        .withOptional("id", module.info().alias())
                                        .withAll(slot(module))),
                module,
                MODULE);
    }

    private static String backend(MemoryModule module) {
        return "mem" + module.info().alias().orElseThrow();
    }

    private static MemoryObject memory(MemoryModule module, Planning planning) {
        return new MemoryObject(
                new MemoryObject.Request(
                        backend(module),
                        Math.ceilDiv(module.sizeKib(), ALIGNMENT) * ALIGNMENT,
                        module.target().node(),
                        module.access().or(() -> nodeAccess(module, planning)),
                        module.discard(),
                        Optional.of(module),
                        false),
                planning);
    }

    /** A module is shared as the rest of its node is. */
    private static Optional<Numa.MemoryAccess> nodeAccess(MemoryModule module, Planning planning) {
        return planning.domain().platform().cpu().flatMap(Cpu::numa).stream()
                .flatMap(numa -> numa.cells().stream())
                .filter(cell -> cell.id().equals(module.target().node()))
                .findFirst()
                .flatMap(Numa.Cell::access);
    }

    private static Json.Members device(
            MemoryModule module, MemoryObject memory, Planning planning) {
        MemoryModule.Target target = module.target();
        Json.Members at = Json.object().with("driver", driver(module));
        Json.Members device = at.withOptional("node", target.node());
        return switch (module.model()) {
            case DIMM -> device.with("memdev", backend(module));
            case NVDIMM -> nvdimm(device, module);
            case VIRTIO_PMEM ->
                    at.with("memdev", backend(module)).withOptional("memaddr", target.base());
            case VIRTIO_MEM -> virtioMem(device, module, memory, planning);
            case SGX_EPC -> throw new IllegalStateException("planned elsewhere");
        };
    }

    private static Json.Members nvdimm(Json.Members device, MemoryModule module) {
        MemoryModule.Target target = module.target();
        Json.Members labelled =
                device.withOptional("label-size", target.label().map(kib -> kib * KIB))
                        .withOptional("uuid", module.uuid());
        return (target.readonly() ? labelled.with("unarmed", true) : labelled)
                .with("memdev", backend(module));
    }

    private static Json.Members virtioMem(
            Json.Members device, MemoryModule module, MemoryObject memory, Planning planning) {
        MemoryModule.Target target = module.target();
        Json.Members sized =
                device.withOptional("block-size", target.block().map(kib -> kib * KIB))
                        .withOptional("requested-size", target.requested().map(kib -> kib * KIB))
                        .with("memdev", backend(module));
        boolean takes = memory.wantsPreallocation() && planning.has(Capability.VIRTIO_MEM_PREALLOC);
        return (takes ? sized.with("prealloc", true) : sized)
                .withOptional("memaddr", target.base())
                .withOptional("dynamic-memslots", target.dynamicSlots());
    }

    private static String driver(MemoryModule module) {
        return switch (module.model()) {
            case DIMM -> "pc-dimm";
            case NVDIMM -> "nvdimm";
            case VIRTIO_PMEM -> VirtioDevice.driver("virtio-pmem", Optional.empty(), module);
            case VIRTIO_MEM -> VirtioDevice.driver("virtio-mem", Optional.empty(), module);
            case SGX_EPC -> "sgx-epc";
        };
    }

    private static Json.Members slot(MemoryModule module) {
        return module.info().address().orElse(null) instanceof Address.Dimm dimm
                ? Json.object()
                        .with("slot", dimm.slot())
                        .withOptional("addr", dimm.base().filter(b -> b > 0))
                : Json.object();
    }
}
