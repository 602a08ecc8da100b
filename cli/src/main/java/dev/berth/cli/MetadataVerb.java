package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.MetadataKind;

import java.util.Optional;
import java.util.Set;

/** {@code metadata}. */
final class MetadataVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "metadata",
                "show or set domain's custom XML metadata",
                "Shows or modifies the XML metadata of a domain.",
                Option.domain(),
                Option.required("uri", "URI of the namespace"),
                Option.flag("live", "modify/get running state"),
                Option.flag("config", "modify/get persistent configuration"),
                Option.flag("current", "modify/get current state configuration"),
                Option.flag("edit", "use an editor to change the metadata"),
                Option.text("key", "key to be used as a namespace identifier"),
                Option.text("set", "new metadata to set"),
                Option.flag("remove", "remove the metadata corresponding to an uri"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        arguments.exclusive("edit", "set");
        arguments.exclusive("remove", "set");
        arguments.exclusive("remove", "edit");
        Set<Impact> impact = Impacts.of(arguments);
        if (arguments.has("edit")) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    "metadata --edit: editing in place is not supported yet; use --set");
        }
        if (arguments.has("set") && !arguments.has("key")) {
            throw new UsageException("namespace key is required when modifying metadata");
        }
        Domain domain = call.domain();
        Optional<String> uri = arguments.text("uri");
        if (arguments.has("set") || arguments.has("remove")) {
            change(call, domain, uri, impact);
        } else {
            String text = domain.metadata(MetadataKind.ELEMENT, uri, impact);
            call.screen().show(Plain.line(text, "metadata"));
        }
        return 0;
    }

    private static void change(
            Invocation call, Domain domain, Optional<String> uri, Set<Impact> impact) {
        Arguments arguments = call.arguments();
        domain.metadata(
                MetadataKind.ELEMENT, arguments.text("set"), arguments.text("key"), uri, impact);
        String done = arguments.has("set") ? "Metadata modified" : "Metadata removed";
        call.screen().tell(Plain.done(domain.name(), done));
    }
}
