package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.XmlWriter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Descriptions of a guest as clients ask for them. */
final class DefinitionText {
    private static final Set<String> SECRETS = Set.of("passwd");
    private static final String CHOSEN_BY_PEOPLE = "ua-";

    private DefinitionText() {}

    static String of(Snapshot snapshot, Set<XmlFlag> flags) {
        boolean inactive = flags.contains(XmlFlag.INACTIVE) || flags.contains(XmlFlag.MIGRATABLE);
        Element root =
                running(snapshot, flags).orElseGet(() -> Domain.CODEC.write(stored(snapshot)));
        Element shown = inactive ? withoutTrailOfRunning(root) : root;
        return XmlWriter.write(flags.contains(XmlFlag.SECURE) ? shown : withoutSecrets(shown));
    }

    /** What the description is made of; as long as this is the same object, so is the text. */
    static Object document(Snapshot snapshot, Set<XmlFlag> flags) {
        Optional<Element> running = running(snapshot, flags);
        return running.isPresent() ? running.get() : stored(snapshot);
    }

    private static Optional<Element> running(Snapshot snapshot, Set<XmlFlag> flags) {
        return snapshot.live()
                .filter(_ -> !flags.contains(XmlFlag.INACTIVE))
                .map(live -> live.run().domain());
    }

    private static Domain stored(Snapshot snapshot) {
        return snapshot.persistent()
                .map(Snapshot.Persistent::domain)
                .or(snapshot::current)
                .orElseThrow();
    }

    /** Without what only a running guest has: its id, and the names Berth gave its devices. */
    static Element withoutTrailOfRunning(Element root) {
        return mapped(
                Documents.withoutId(root),
                element -> !isOwnAlias(element) && !element.is("seclabel"));
    }

    private static boolean isOwnAlias(Element element) {
        return element.is("alias")
                && element.attribute("name").isPresent()
                && !element.attribute("name").orElse("").startsWith(CHOSEN_BY_PEOPLE);
    }

    private static Element withoutSecrets(Element root) {
        List<Attribute> attributes =
                root.is("graphics")
                        ? root.attributes().stream()
                                .filter(a -> !SECRETS.contains(a.name().qualified()))
                                .toList()
                        : root.attributes();
        List<Node> content =
                root.content().stream()
                        .map(n -> n instanceof Element child ? withoutSecrets(child) : n)
                        .toList();
        return new Element(root.name(), attributes, content, root.at());
    }

    private interface Keep {
        boolean test(Element element);
    }

    private static Element mapped(Element root, Keep keep) {
        List<Node> content =
                root.content().stream()
                        .filter(n -> !(n instanceof Element child) || keep.test(child))
                        .map(n -> n instanceof Element child ? mapped(child, keep) : n)
                        .toList();
        return new Element(root.name(), root.attributes(), content, root.at());
    }
}
