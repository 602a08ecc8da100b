package dev.berth.model.xml;

/** An attribute; namespace declarations are kept as attributes named {@code xmlns…}. */
public record Attribute(Name name, String value) {
    public static Attribute of(String name, String value) {
        return new Attribute(Name.of(name), value);
    }

    public boolean declaresNamespace() {
        return name.prefix().equals("xmlns") || name.qualified().equals("xmlns");
    }
}
