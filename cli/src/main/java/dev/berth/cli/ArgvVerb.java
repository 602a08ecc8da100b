package dev.berth.cli;

import dev.berth.explain.ShellCommand;
import dev.berth.plan.step.CommandLine;
import dev.berth.qapi.Json;

/** {@code argv}. */
final class ArgvVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.OFFLINE,
                "argv",
                "QEMU's command line for an XML file",
                "Print the command that would start a guest on this machine, without a daemon.\n"
                        + "The QEMU that would run it is asked what it can do.",
                Option.required("file", "file containing an XML domain description"));
    }

    @Override
    public int run(Invocation call) {
        DocumentFile file = DocumentFile.read(call.arguments().required("file"));
        OfflinePlan made = OfflinePlan.of(file, call.options());
        made.warn(call.screen());
        call.screen().show(report(made));
        return 0;
    }

    /** The command for a shell; as JSON its environment and its words. */
    static Report report(OfflinePlan made) {
        Json.Members environment = Json.object();
        for (var variable : made.plan().environment().entrySet()) {
            environment = environment.with(variable.getKey(), variable.getValue());
        }
        Json json =
                Json.object()
                        .with("environment", environment)
                        .with("emulator", made.plan().emulator())
                        .with("arguments", new CommandLine(made.traits()).arguments(made.plan()));
        return new Plain(ShellCommand.of(made.plan(), made.traits()), json);
    }
}
