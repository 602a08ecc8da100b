package dev.berth.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.model.xml.Position;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Plan;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Conversation;
import dev.berth.qapi.QemuTraits;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ExplanationTest {
    private static final Rule RULE =
            new Rule("identity.name", "/domain/name", "-name", "It shows in the process list.");
    private static final Origin ORIGIN = new Origin(new Position("guest.xml", 2, 3), RULE);
    private static final QemuTraits TRAITS = QemuTraits.of(new Conversation(List.of(), List.of()));

    private static Plan plan(String name) {
        return new Plan(
                "/usr/bin/qemu",
                Map.of("LC_ALL", "C"),
                List.of(),
                List.of(),
                List.of(Step.Option.of("name", name, ORIGIN)));
    }

    @Test
    void tellsElementRuleAndReasonOfEachOption() {
        assertThat(Explanation.of(plan("guest=a"), TRAITS).text())
                .isEqualTo(
                        """
                        /usr/bin/qemu
                          -name guest=a
                              guest.xml:2 /domain/name [identity.name] It shows in the process list.
                        """);
    }

    @Test
    void quotesForAShell() {
        assertThat(ShellCommand.of(plan("guest=it's {a}"), TRAITS))
                .isEqualTo("LC_ALL=C /usr/bin/qemu -name 'guest=it'\\''s {a}'\n");
    }
}
