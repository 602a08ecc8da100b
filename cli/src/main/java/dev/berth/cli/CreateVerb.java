package dev.berth.cli;

import dev.berth.client.Connection;
import dev.berth.client.Domain;
import dev.berth.model.vocabulary.StartFlag;

import java.util.Optional;
import java.util.Set;

/** {@code create}. */
final class CreateVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "create",
                "create a domain from an XML file",
                "Create a domain.",
                Option.required("file", "file containing an XML domain description"),
                StartFlags.CONSOLE,
                StartFlags.PAUSED,
                StartFlags.AUTODESTROY,
                Option.flag("validate", "validate the XML against the schema"),
                StartFlags.RESET_NVRAM);
    }

    @Override
    public int run(Invocation call) {
        DocumentFile file = DocumentFile.read(call.arguments().required("file"));
        Set<StartFlag> flags = StartFlags.of(call.arguments());
        Connection daemon = call.connection();
        Domain created =
                file.submit(
                        "Failed to create domain from " + file.name(),
                        () -> daemon.create(file.text(), flags));
        file.remark(call.screen());
        String done = "Domain '%s' created from " + file.name().replace("%", "%%");
        call.screen().tell(Plain.done(created.name(), done));
        return call.arguments().has("console")
                ? ConsoleSession.run(call, created, Optional.empty(), Set.of())
                : 0;
    }
}
