package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.Numa;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Slots for memory modules, and what a guest with modules has to say about itself. */
final class MemoryModules {
    private final Domain domain;
    private final Target target;
    private final BitSet slots = new BitSet();

    private MemoryModules(Domain domain, Target target) {
        this.domain = domain;
        this.target = target;
    }

    static Domain apply(Domain domain, Target target) {
        MemoryModules modules = new MemoryModules(domain, target);
        List<MemoryModule> all = domain.devices().of(MemoryModule.class).toList();
        if (all.isEmpty()) {
            return domain;
        }
        modules.check(all);
        all.forEach(modules::reserve);
        return domain.mapDevices(d -> d instanceof MemoryModule m ? modules.placed(m) : d);
    }

    private void check(List<MemoryModule> all) {
        if (domain.memory().max().isEmpty()) {
            target.refuse(
                    all.getFirst(), "memory devices need <maxMemory>; say how much it may be");
        }
        int nodes = nodes();
        for (MemoryModule module : all) {
            if (nodes == 0) {
                target.refuse(module, "memory devices need NUMA nodes; add <cpu><numa><cell>");
            } else if (module.target().node().filter(n -> n >= nodes).isPresent()) {
                target.refuse(
                        module,
                        "the guest has no node %d; its last one is %d"
                                .formatted(module.target().node().get(), nodes - 1));
            }
        }
    }

    private int nodes() {
        return domain.platform()
                .cpu()
                .flatMap(Cpu::numa)
                .map(Numa::cells)
                .map(List::size)
                .orElse(0);
    }

    private void reserve(MemoryModule module) {
        if (module.info().address().orElse(null) instanceof Address.Dimm dimm) {
            if (slots.get(dimm.slot())) {
                target.refuse(module, "memory slot " + dimm.slot() + " is taken");
            }
            slots.set(dimm.slot());
        }
    }

    private Device placed(MemoryModule module) {
        boolean open = module.model().isModule() && module.info().address().isEmpty();
        if (!open) {
            return module;
        }
        int slot = slots.nextClearBit(0);
        if (slot >= domain.memory().slots().orElse(0)) {
            target.refuse(
                    module,
                    "no memory slot is left; raise <maxMemory slots='%d'>"
                            .formatted(domain.memory().slots().orElse(0)));
            return module;
        }
        slots.set(slot);
        return module.withInfo(module.info().withAddress(new Address.Dimm(slot, Optional.empty())));
    }
}
