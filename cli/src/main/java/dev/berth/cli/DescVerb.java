package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.NotFound;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.qapi.Json;

import java.util.Optional;
import java.util.Set;

/** {@code desc}. */
final class DescVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "desc",
                "show or set domain's description or title",
                "Allows setting or modifying the description or title of a domain.",
                Option.domain(),
                Option.flag("live", "modify/get running state"),
                Option.flag("config", "modify/get persistent configuration"),
                Option.flag("current", "modify/get current state configuration"),
                Option.flag("title", "modify/get the title instead of description"),
                Option.flag("edit", "open an editor to modify the description"),
                Option.rest("new-desc", "message"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        Set<Impact> impact = Impacts.of(arguments);
        if (arguments.has("edit")) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    "desc --edit: editing in place is not supported yet; give the new text on the"
                            + " command line");
        }
        MetadataKind kind = arguments.has("title") ? MetadataKind.TITLE : MetadataKind.DESCRIPTION;
        Domain domain = call.domain();
        if (arguments.has("new-desc")) {
            change(call, domain, kind, impact);
        } else {
            show(call, domain, kind, impact);
        }
        return 0;
    }

    private static void change(
            Invocation call, Domain domain, MetadataKind kind, Set<Impact> impact) {
        String text = String.join(" ", call.arguments().rest("new-desc"));
        Optional<String> change = text.isEmpty() ? Optional.empty() : Optional.of(text);
        Invocation.attempt(
                "Failed to set new domain " + word(kind),
                () -> domain.metadata(kind, change, Optional.empty(), Optional.empty(), impact));
        String message = "Domain " + word(kind) + " updated successfully";
        Json json = Json.object().with("name", domain.name()).with("message", message);
        call.screen().tell(new Plain(message, json));
    }

    private static void show(
            Invocation call, Domain domain, MetadataKind kind, Set<Impact> impact) {
        Optional<String> text = text(domain, kind, impact);
        String missing = "No " + word(kind) + " for domain: " + domain.name();
        Json.Members json = Json.object().withOptional(word(kind), text);
        call.screen().show(new Plain(text.orElse(missing), json));
    }

    private static Optional<String> text(Domain domain, MetadataKind kind, Set<Impact> impact) {
        try {
            return Optional.of(domain.metadata(kind, Optional.empty(), impact));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private static String word(MetadataKind kind) {
        return kind == MetadataKind.TITLE ? "title" : "description";
    }
}
