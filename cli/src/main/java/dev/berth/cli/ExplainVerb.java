package dev.berth.cli;

import dev.berth.explain.Explanation;
import dev.berth.model.xml.Problem;
import dev.berth.plan.step.Origin;
import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.List;

/** {@code explain}. */
final class ExplainVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.OFFLINE,
                "explain",
                "what became of an XML file",
                "Print each of QEMU's options with the element it comes from, its line, the rule\n"
                        + "and the reason, without a daemon.",
                Option.required("file", "file containing an XML domain description"));
    }

    @Override
    public int run(Invocation call) {
        DocumentFile file = DocumentFile.read(call.arguments().required("file"));
        OfflinePlan made = OfflinePlan.of(file, call.options());
        Explanation explanation = Explanation.of(made.plan(), made.traits());
        made.warn(call.screen());
        call.screen().show(new Plain(explanation.text(), json(explanation, made.warnings())));
        return 0;
    }

    private static Json json(Explanation explanation, List<Problem> warnings) {
        List<Json> lines = new ArrayList<>();
        for (Explanation.Line line : explanation.lines()) {
            lines.add(origin(Json.object().with("arguments", line.arguments()), line.origin()));
        }
        return Json.object()
                .with("emulator", explanation.emulator())
                .with("options", new Json.Items(lines))
                .with("warnings", warnings.stream().map(Problem::toString).toList());
    }

    private static Json origin(Json.Members line, Origin origin) {
        Json.Members known =
                origin.at().isDefault()
                        ? line
                        : line.with("file", origin.at().document())
                                .with("line", origin.at().line());
        return known.with("path", origin.rule().path())
                .with("rule", origin.rule().id())
                .with("why", origin.rule().why());
    }
}
