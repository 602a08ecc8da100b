package dev.berth.cli;

import dev.berth.client.Connection;
import dev.berth.client.Domain;
import dev.berth.model.vocabulary.DefineFlag;

import java.util.Set;

/** {@code define}. */
final class DefineVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "define",
                "define (but don't start) a domain from an XML file",
                "Define a domain.",
                Option.required("file", "file containing an XML domain description"),
                Option.flag("validate", "validate the XML against the schema"));
    }

    @Override
    public int run(Invocation call) {
        DocumentFile file = DocumentFile.read(call.arguments().required("file"));
        Set<DefineFlag> flags =
                call.arguments().has("validate")
                        ? Set.of(DefineFlag.VALIDATE)
                        : Set.<DefineFlag>of();
        Connection daemon = call.connection();
        Domain defined =
                file.submit(
                        "Failed to define domain from " + file.name(),
                        () -> daemon.define(file.text(), flags));
        file.remark(call.screen());
        String done = "Domain '%s' defined from " + file.name().replace("%", "%%");
        call.screen().tell(Plain.done(defined.name(), done));
        return 0;
    }
}
