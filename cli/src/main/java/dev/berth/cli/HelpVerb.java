package dev.berth.cli;

import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code help}. */
final class HelpVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.BERTH,
                "help",
                "print help",
                "Prints global help, command specific help, or help for a\n"
                        + "group of related commands",
                Option.text(
                        "command",
                        "Prints global help, command specific help, or help for a group of related"
                                + " commands"));
    }

    @Override
    public int run(Invocation call) {
        Optional<String> topic = call.arguments().text("command");
        call.screen().show(topic.map(HelpVerb::about).orElseGet(HelpVerb::everything));
        return 0;
    }

    private static Report about(String topic) {
        Optional<Verb> verb = Verbs.named(topic);
        if (verb.isPresent()) {
            return page(verb.get().syntax());
        }
        for (Group group : Group.values()) {
            if (group.keyword().equals(topic)) {
                List<Syntax> verbs = syntaxes(group);
                return new Plain(section(group, verbs), Json.array(json(verbs)));
            }
        }
        throw new UsageException(
                "command or command group '" + topic + "' doesn't exist" + Suggestion.verb(topic));
    }

    static Report everything() {
        StringBuilder text = new StringBuilder("Grouped commands:\n\n");
        List<Json> all = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Syntax> verbs = syntaxes(group);
            if (!verbs.isEmpty()) {
                text.append(section(group, verbs)).append('\n');
                all.addAll(json(verbs));
            }
        }
        return new Plain(text.toString(), new Json.Items(all));
    }

    private static List<Syntax> syntaxes(Group group) {
        List<Syntax> found = new ArrayList<>();
        for (String name : Verbs.NAMES) {
            Verbs.named(name)
                    .map(Verb::syntax)
                    .filter(syntax -> syntax.group() == group)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static String section(Group group, List<Syntax> verbs) {
        StringBuilder text = new StringBuilder();
        text.append(' ').append(group.title());
        text.append(" (help keyword '").append(group.keyword()).append("'):\n");
        for (Syntax verb : verbs) {
            text.append("    ").append(verb.name());
            text.append(" ".repeat(Math.max(1, 31 - verb.name().length())));
            text.append(verb.summary()).append('\n');
        }
        return text.toString();
    }

    private static List<Json> json(List<Syntax> verbs) {
        List<Json> items = new ArrayList<>();
        for (Syntax verb : verbs) {
            items.add(
                    Json.object()
                            .with("name", verb.name())
                            .with("group", verb.group().keyword())
                            .with("summary", verb.summary()));
        }
        return items;
    }

    private static Report page(Syntax syntax) {
        Json.Members json =
                Json.object()
                        .with("name", syntax.name())
                        .with("summary", syntax.summary())
                        .with("description", syntax.description());
        List<Json> options = new ArrayList<>();
        for (Option option : syntax.options()) {
            options.add(
                    Json.object()
                            .with("name", option.name())
                            .with("required", option.isRequired())
                            .with("help", option.help()));
        }
        return new Plain(syntax.page(), json.with("options", new Json.Items(options)));
    }
}
