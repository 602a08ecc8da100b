package dev.berth.cli;

import dev.berth.model.vocabulary.MonitorFlag;
import dev.berth.qapi.Json;
import dev.berth.qapi.JsonException;

import java.util.Set;

/** {@code qemu-monitor-command}. */
final class MonitorVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "qemu-monitor-command",
                "QEMU Monitor Command",
                "QEMU Monitor Command",
                Option.domain(),
                Option.flag("hmp", "command is in human monitor protocol"),
                Option.flag("pretty", "pretty-print any qemu monitor protocol output"),
                Option.flag(
                        "return-value",
                        "extract the value of the 'return' key from the returned string"),
                Option.requiredRest("cmd", "command"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        arguments.exclusive("hmp", "pretty");
        arguments.exclusive("hmp", "return-value");
        boolean hmp = arguments.has("hmp");
        String command = String.join(" ", arguments.rest("cmd"));
        String answer =
                call.domain()
                        .monitorCommand(
                                command, hmp ? Set.of(MonitorFlag.HMP) : Set.<MonitorFlag>of());
        call.screen().show(hmp ? Plain.line(answer, "output") : qmp(arguments, answer));
        return 0;
    }

    private static Report qmp(Arguments arguments, String answer) {
        Json json = Json.parse(answer);
        boolean returnValue = arguments.has("return-value");
        boolean pretty = arguments.has("pretty");
        if (!returnValue && !pretty) {
            return new Plain(answer + "\n", json);
        }
        Json shown =
                returnValue
                        ? json.get("return")
                                .orElseThrow(() ->
                                        new JsonException("the answer has no 'return': " + answer))
                        : json;
        return new Plain(pretty ? shown.pretty() : shown.toString(), shown);
    }
}
