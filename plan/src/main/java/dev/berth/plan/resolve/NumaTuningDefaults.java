package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.HostTuning;
import dev.berth.model.domain.NumaTuning;
import dev.berth.model.domain.Processors;

import java.util.List;
import java.util.Optional;

/**
 * Who chooses the host's nodes for a guest: its document, or the daemon. Where one of vCPUs and
 * memory is left to the daemon and the other is silent, both are.
 */
final class NumaTuningDefaults {
    private static final String AUTO = "auto";
    private static final String STATIC = "static";

    private NumaTuningDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Processors processors = withTuning(domain.processors());
        boolean chosen =
                processors
                        .numaTuning()
                        .flatMap(NumaTuning::placement)
                        .filter(AUTO::equals)
                        .isPresent();
        boolean free = chosen && processors.cpuset().isEmpty() && !isPinned(processors);
        String placement = free ? AUTO : processors.placement().orElse(STATIC);
        return domain.withProcessors(processors.withPlacement(placement));
    }

    private static Processors withTuning(Processors processors) {
        boolean fixed = processors.placement().orElse(STATIC).equals(STATIC);
        Optional<NumaTuning> tuning = processors.numaTuning();
        if (tuning.isEmpty()) {
            return fixed ? processors : processors.withNumaTuning(common(Optional.empty(), AUTO));
        }
        boolean silent = tuning.get().mode().isEmpty() && tuning.get().placement().isEmpty();
        if (silent && tuning.get().nodeset().isEmpty() && fixed) {
            return processors;
        }
        return processors.withNumaTuning(completed(tuning.get(), fixed));
    }

    private static NumaTuning completed(NumaTuning said, boolean fixed) {
        String placement =
                said.placement().orElse(fixed || said.nodeset().isPresent() ? STATIC : AUTO);
        NumaTuning common = common(said.nodeset(), placement);
        return new NumaTuning(
                said.mode().or(common::mode), common.nodeset(), common.placement(), said.nodes());
    }

    private static NumaTuning common(Optional<String> nodeset, String placement) {
        boolean chosen = placement.equals(AUTO);
        return new NumaTuning(
                Optional.of(NumaTuning.Mode.STRICT),
                chosen ? Optional.empty() : nodeset,
                chosen ? Optional.of(AUTO) : Optional.empty(),
                List.of());
    }

    private static boolean isPinned(Processors processors) {
        HostTuning tuning = processors.tuning();
        return tuning.one("cputune")
                .filter(t ->
                        t.children().stream()
                                .anyMatch(c ->
                                        c.is("vcpupin")
                                                || c.is("emulatorpin")
                                                || c.is("iothreadpin")))
                .isPresent();
    }
}
