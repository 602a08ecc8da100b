package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.model.vocabulary.XmlFlag;

import java.util.Optional;
import java.util.Set;

/** {@code domxml-to-native}: {@code argv} by virsh's name. */
final class ToNativeVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "domxml-to-native",
                "Convert domain XML to native config",
                "Convert domain XML config to a native guest configuration format.",
                Option.required("format", "target config data type format"),
                Option.named("domain", "domain name, id or uuid"),
                Option.text("xml", "xml data file to export from"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        String format = arguments.required("format");
        if (!format.equals("qemu-argv")) {
            throw new UsageException("unknown format '" + format + "'; use 'qemu-argv'");
        }
        arguments.exclusive("domain", "xml");
        Optional<String> file = arguments.text("xml");
        if (file.isEmpty() && !arguments.has("domain")) {
            throw new UsageException("need either domain or domain XML");
        }
        DocumentFile document =
                file.isPresent() ? DocumentFile.read(file.get()) : definition(call.domain());
        OfflinePlan made = OfflinePlan.of(document, call.options());
        made.warn(call.screen());
        call.screen().show(ArgvVerb.report(made));
        return 0;
    }

    private static DocumentFile definition(Domain domain) {
        Set<XmlFlag> flags = Set.of(XmlFlag.INACTIVE, XmlFlag.SECURE);
        return new DocumentFile(domain.name(), domain.xml(flags));
    }
}
