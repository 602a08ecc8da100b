package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What a complete document may not ask for. Each subject has its rules in a file of its own; every
 * rule that is broken is told.
 */
final class GuestRules {
    private static final List<BiConsumer<Domain, Target>> SUBJECTS =
            List.of(
                    OsRules::check,
                    BootRules::check,
                    FeatureRules::check,
                    TimerRules::check,
                    CpuRules::check,
                    VcpuRules::check,
                    NumaRules::check,
                    NumaTuningRules::check,
                    HugePageRules::check,
                    IoThreadRules::check,
                    SystemInformationRules::check,
                    SecurityLabelRules::check,
                    AliasRules::check,
                    ControllerRules::check,
                    MemoryRules::check,
                    MemoryPlaceRules::check);

    private GuestRules() {}

    static Domain apply(Domain domain, Target target) {
        SUBJECTS.forEach(subject -> subject.accept(domain, target));
        return domain;
    }
}
