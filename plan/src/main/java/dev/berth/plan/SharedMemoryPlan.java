package dev.berth.plan;

import dev.berth.model.domain.SharedMemoryDevice;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** Memory that several guests see as a PCI device. */
final class SharedMemoryPlan {
    static final Rule DEVICE =
            new Rule(
                    "shmem.device",
                    "/domain/devices/shmem",
                    "-device ivshmem-plain",
                    "The device shows memory that other guests map too.");
    static final Rule MEMORY =
            new Rule(
                    "shmem.memory",
                    "/domain/devices/shmem/size",
                    "-object memory-backend-file",
                    "The memory is a file that goes by its name in /dev/shm.");
    static final Rule SERVER =
            new Rule(
                    "shmem.server",
                    "/domain/devices/shmem/server",
                    "-chardev socket",
                    "A server hands the memory and the doorbells out.");

    private static final int KIB = 1024;

    private SharedMemoryPlan() {}

    static void plan(SharedMemoryDevice memory, Planning planning) {
        Json.Members properties =
                switch (memory.model().orElseThrow()) {
                    case IVSHMEM_PLAIN -> plain(memory, planning);
                    case IVSHMEM_DOORBELL -> doorbell(memory, planning);
                    case IVSHMEM ->
                            throw Unplanned.of(
                                    "shmem of model 'ivshmem', which QEMU no longer has");
                };
        planning.device(
                Stage.SHARED_MEMORY, Placement.of(memory, planning).on(properties), memory, DEVICE);
    }

    private static Json.Members plain(SharedMemoryDevice memory, Planning planning) {
        String id = "shmmem-" + memory.info().alias().orElseThrow();
        Json.Members backend =
                Json.object()
                        .with("qom-type", "memory-backend-file")
                        .with("id", id)
                        .with("mem-path", "/dev/shm/" + memory.name())
                        .with("size", memory.sizeKib().orElseThrow() * KIB)
                        .with("share", true);
        planning.add(
                Stage.SHARED_MEMORY, new Step.QomObject(backend, planning.origin(memory, MEMORY)));
        return Json.object()
                .with("driver", "ivshmem-plain")
                .with("memdev", id)
                .withOptional("master", memory.role().map(r -> r.equals("master") ? "on" : "off"));
    }

    private static Json.Members doorbell(SharedMemoryDevice memory, Planning planning) {
        String id = "char" + memory.info().alias().orElseThrow();
        planning.add(
                Stage.SHARED_MEMORY,
                new Step.Chardev(
                        "socket",
                        id,
                        Json.object().with("path", path(memory, planning)),
                        planning.origin(memory, SERVER)));
        return Json.object()
                .with("driver", "ivshmem-doorbell")
                .with("chardev", id)
                .withOptional("vectors", memory.interrupts().flatMap(i -> i.vectors()))
                .withOptional("ioeventfd", memory.interrupts().flatMap(i -> i.ioeventfd()));
    }

    private static String path(SharedMemoryDevice memory, Planning planning) {
        String lib = planning.host().directories().lib();
        return memory.server()
                .flatMap(SharedMemoryDevice.Server::path)
                .orElseGet(() ->
                        "%s/shmem-%s-sock"
                                .formatted(lib.substring(0, lib.lastIndexOf('/')), memory.name()));
    }
}
