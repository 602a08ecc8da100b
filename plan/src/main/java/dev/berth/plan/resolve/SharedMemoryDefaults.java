package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.SharedMemoryDevice;

import java.util.Optional;

/** Models and sizes of shared memory, where the document leaves them open. */
final class SharedMemoryDefaults {
    private static final long USUAL_KIB = 4096;

    private SharedMemoryDefaults() {}

    static Domain apply(Domain domain, Target target) {
        return domain.mapDevices(device ->
                device instanceof SharedMemoryDevice memory ? settled(memory, target) : device);
    }

    private static SharedMemoryDevice settled(SharedMemoryDevice memory, Target target) {
        SharedMemoryDevice.Model model =
                memory.model()
                        .orElse(
                                memory.server().isPresent()
                                        ? SharedMemoryDevice.Model.IVSHMEM_DOORBELL
                                        : SharedMemoryDevice.Model.IVSHMEM_PLAIN);
        check(memory, model, target);
        return switch (model) {
            case IVSHMEM_PLAIN, IVSHMEM ->
                    memory.settled(
                            model,
                            memory.sizeKib().or(() -> Optional.of(USUAL_KIB)),
                            memory.interrupts());
            case IVSHMEM_DOORBELL ->
                    memory.settled(model, memory.sizeKib(), Optional.of(interrupts(memory)));
        };
    }

    private static SharedMemoryDevice.Interrupts interrupts(SharedMemoryDevice memory) {
        return new SharedMemoryDevice.Interrupts(
                memory.interrupts().flatMap(i -> i.vectors()),
                Optional.of(memory.interrupts().flatMap(i -> i.ioeventfd()).orElse(true)));
    }

    private static void check(
            SharedMemoryDevice memory, SharedMemoryDevice.Model model, Target target) {
        boolean plain = model == SharedMemoryDevice.Model.IVSHMEM_PLAIN;
        boolean doorbell = model == SharedMemoryDevice.Model.IVSHMEM_DOORBELL;
        String name = "shmem '" + memory.name() + "': ";
        if (plain && memory.server().isPresent()) {
            target.refuse(
                    memory, name + "a server needs model 'ivshmem-doorbell'; change the model");
        }
        if (plain && memory.interrupts().isPresent()) {
            target.refuse(memory, name + "model 'ivshmem-plain' has no msi; leave <msi> out");
        }
        if (doorbell && memory.server().isEmpty()) {
            target.refuse(memory, name + "model 'ivshmem-doorbell' needs a <server>; add one");
        }
        if (doorbell && memory.sizeKib().isPresent()) {
            target.refuse(memory, name + "the server decides about the size; leave <size> out");
        }
    }
}
