package dev.berth.model.xml;

/**
 * The name of an element or attribute.
 *
 * @param namespace its namespace's URI, empty for libvirt's own names
 * @param prefix as written, empty for none
 */
public record Name(String namespace, String prefix, String local) {
    public static Name of(String local) {
        return new Name("", "", local);
    }

    /** The name as it stands in the text. */
    public String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    public boolean is(String plain) {
        return namespace.isEmpty() && local.equals(plain);
    }

    @Override
    public String toString() {
        return qualified();
    }
}
