package dev.berth.cli;

import dev.berth.model.vocabulary.XmlFlag;

import java.util.EnumSet;

/** {@code dumpxml}. */
final class DumpxmlVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "dumpxml",
                "domain information in XML",
                "Output the domain information as an XML dump to stdout.",
                Option.domain(),
                Option.flag("inactive", "show inactive defined XML"),
                Option.flag("security-info", "include security sensitive information in XML dump"),
                Option.flag("update-cpu", "update guest CPU according to host CPU"),
                Option.flag("migratable", "provide XML suitable for migrations"),
                Option.text("xpath", "xpath expression to filter the XML document"),
                Option.flag("wrap", "wrap xpath results in an common root element"));
    }

    @Override
    public int run(Invocation call) {
        EnumSet<XmlFlag> flags = EnumSet.noneOf(XmlFlag.class);
        for (XmlFlag flag : XmlFlag.values()) {
            if (call.arguments().has(option(flag))) {
                flags.add(flag);
            }
        }
        String xml = call.domain().xml(flags);
        boolean wrap = call.arguments().has("wrap");
        String shown =
                call.arguments()
                        .text("xpath")
                        .map(expression -> Selection.of(xml, expression, wrap))
                        .orElse(xml);
        call.screen().show(Plain.raw(shown, "xml"));
        return 0;
    }

    private static String option(XmlFlag flag) {
        return switch (flag) {
            case SECURE -> "security-info";
            case INACTIVE -> "inactive";
            case UPDATE_CPU -> "update-cpu";
            case MIGRATABLE -> "migratable";
        };
    }
}
