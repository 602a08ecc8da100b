package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;

import java.util.HashSet;
import java.util.Set;

/** Each security model labels a guest once. */
final class SecurityLabelRules {
    private SecurityLabelRules() {}

    static void check(Domain domain, Target target) {
        Set<String> models = new HashSet<>();
        for (var label : domain.processors().tuning().all("seclabel")) {
            label.attribute("model")
                    .filter(model -> !models.add(model))
                    .ifPresent(model ->
                            target.problems()
                                    .error(
                                            label.at(),
                                            "<seclabel model='%s'> stands twice; remove one"
                                                    .formatted(model)));
        }
    }
}
