package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.MemoryModule;

import java.util.List;
import java.util.Optional;

/** Virtio's memory devices whose place in the guest's memory is given do not lie on each other. */
final class MemoryPlaceRules {
    private MemoryPlaceRules() {}

    static void check(Domain domain, Target target) {
        List<MemoryModule> modules = domain.devices().of(MemoryModule.class).toList();
        for (int i = 0; i < modules.size(); i++) {
            for (MemoryModule other : modules.subList(0, i)) {
                MemoryModule module = modules.get(i);
                target.refuseIf(
                        overlap(module, other),
                        module.source(),
                        "memory at 0x%x lies on other memory, 0x%x to 0x%x; move it"
                                .formatted(
                                        base(module).orElse(0L),
                                        base(other).orElse(0L),
                                        base(other).orElse(0L) + bytes(other)));
            }
        }
    }

    private static boolean overlap(MemoryModule a, MemoryModule b) {
        Optional<Long> first = base(a);
        Optional<Long> second = base(b);
        return first.isPresent()
                && second.isPresent()
                && first.get() < second.get() + bytes(b)
                && second.get() < first.get() + bytes(a);
    }

    private static Optional<Long> base(MemoryModule module) {
        return module.target().base();
    }

    private static long bytes(MemoryModule module) {
        return module.sizeKib() * 1024;
    }
}
