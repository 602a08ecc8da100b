package dev.berth.qapi;

import java.util.function.Predicate;

/**
 * What some QEMUs can do and others cannot, as questions to {@link QemuTraits}: the one place where
 * QEMUs are told apart. Each names the release since which every QEMU can (of those built with the
 * part in question): when that is the oldest one supported, the question goes.
 */
public enum Capability {
    // The command line's syntax.
    /** {@code -device} takes JSON, and what it made can be unplugged. */
    DEVICE_JSON("7.0", t -> t.schema().command("device_add").hasFeature("json-cli-hotplug")),
    /** {@code -object} takes JSON. */
    OBJECT_JSON(
            "6.0",
            t ->
                    t.schema()
                            .command("object-add")
                            .arguments()
                            .member("qom-type")
                            .hasValue("secret")),
    /** {@code -netdev} takes JSON. */
    NETDEV_JSON(
            "7.2",
            t -> t.schema().command("netdev_add").arguments().member("type").hasValue("stream")),
    ;

    private final String since;
    private final Predicate<QemuTraits> question;

    Capability(String since, Predicate<QemuTraits> question) {
        this.since = since;
        this.question = question;
    }

    /** The release since which the answer is always yes. */
    public String since() {
        return since;
    }

    boolean in(QemuTraits traits) {
        return question.test(traits);
    }
}
