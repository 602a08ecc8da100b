package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Name;

import java.util.List;

/**
 * QEMU arguments and environment handed through as they are ({@code qemu:commandline}).
 *
 * @param arguments appended to the command line
 */
public record QemuExtensions(List<String> arguments, List<Variable> environment) {
    public static final String NAMESPACE = "http://libvirt.org/schemas/domain/qemu/1.0";
    public static final QemuExtensions NONE = new QemuExtensions(List.of(), List.of());

    static final Shape<QemuExtensions> SHAPE = Shape.of(e -> e, whole());

    public QemuExtensions {
        arguments = List.copyOf(arguments);
        environment = List.copyOf(environment);
    }

    /** A variable of QEMU's environment. */
    public record Variable(String name, String value) {}

    private static Part<QemuExtensions, QemuExtensions> whole() {
        return part(QemuExtensions::read, QemuExtensions::write);
    }

    private static QemuExtensions read(ElementReader in) {
        List<Element> lines =
                in.element().children().stream().filter(e -> isOurs(e, "commandline")).toList();
        lines.forEach(in::takeWhole);
        in.attribute("xmlns:qemu");
        List<Element> all = lines.stream().flatMap(e -> e.children().stream()).toList();
        return new QemuExtensions(
                all.stream().filter(e -> isOurs(e, "arg")).map(e -> value(e, "value")).toList(),
                all.stream()
                        .filter(e -> isOurs(e, "env"))
                        .map(e -> new Variable(value(e, "name"), value(e, "value")))
                        .toList());
    }

    private static boolean isOurs(Element element, String local) {
        return element.name().namespace().equals(NAMESPACE) && element.name().local().equals(local);
    }

    private static String value(Element element, String attribute) {
        return element.attribute(attribute).orElse("");
    }

    private static void write(QemuExtensions extensions, ElementWriter out) {
        if (extensions.equals(NONE)) {
            return;
        }
        ElementWriter lines = new ElementWriter(name("commandline"));
        out.attribute(new Attribute(new Name("", "xmlns", "qemu"), NAMESPACE));
        for (String argument : extensions.arguments) {
            ElementWriter arg = new ElementWriter(name("arg"));
            arg.attribute("value", argument);
            lines.append(arg);
        }
        for (Variable variable : extensions.environment) {
            ElementWriter env = new ElementWriter(name("env"));
            env.attribute("name", variable.name());
            env.attribute("value", variable.value());
            lines.append(env);
        }
        out.append(lines);
    }

    private static Name name(String local) {
        return new Name(NAMESPACE, "qemu", local);
    }
}
