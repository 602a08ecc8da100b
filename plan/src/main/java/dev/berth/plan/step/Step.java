package dev.berth.plan.step;

import dev.berth.qapi.Json;

import java.util.Optional;

/** One thing QEMU is told, at start or later. */
public sealed interface Step {
    Origin origin();

    /** An option that only a command line can give. */
    record Option(String name, Optional<String> value, Origin origin) implements Step {
        public static Option of(String name, String value, Origin origin) {
            return new Option(name, Optional.of(value), origin);
        }

        public static Option of(String name, Origin origin) {
            return new Option(name, Optional.empty(), origin);
        }
    }

    /** An argument handed through as it is. */
    record Verbatim(String argument, Origin origin) implements Step {}

    /** A user-creatable object ({@code -object}, {@code object-add}). */
    record QomObject(Json.Members properties, Origin origin) implements Step {}

    /** A node of the block layer ({@code -blockdev}, {@code blockdev-add}). */
    record Blockdev(Json.Members properties, Origin origin) implements Step {}

    /**
     * A character device ({@code -chardev}, {@code chardev-add}).
     *
     * @param backend QEMU's word, such as {@code socket}
     * @param properties in the command line's names, without {@code id}
     */
    record Chardev(String backend, String id, Json.Members properties, Origin origin)
            implements Step {}

    /** A network backend ({@code -netdev}, {@code netdev_add}). */
    record Netdev(Json.Members properties, Origin origin) implements Step {}

    /** A sound backend ({@code -audiodev}); QEMU cannot add one later. */
    record Audiodev(Json.Members properties, Origin origin) implements Step {}

    /** What the guest sees ({@code -device}, {@code device_add}). */
    record Device(Json.Members properties, Origin origin) implements Step {}

    /**
     * A descriptor given a name by which QEMU opens it as a file: {@code /dev/fdset/SET} ({@code
     * -add-fd}, {@code add-fd}).
     *
     * @param descriptor its number in QEMU
     * @param opaque tells people what it is
     */
    record DescriptorSet(int set, int descriptor, String opaque, Origin origin) implements Step {
        /** The path by which other steps name it. */
        public String path() {
            return "/dev/fdset/" + set;
        }
    }

    /**
     * The password of a display ({@code set_password}, {@code expire_password}). It is on no
     * command line: whoever starts QEMU says it over the monitor, before the guest runs.
     *
     * @param protocol {@code vnc} or {@code spice}
     * @param validTo until when, as the document says it: {@code YYYY-MM-DDThh:mm:ss} in UTC
     * @param connected {@code keep}, {@code disconnect} or {@code fail}
     */
    record Password(
            String protocol,
            String password,
            Optional<String> validTo,
            Optional<String> connected,
            Origin origin)
            implements Step {
        /** Without the password, which belongs into no log. */
        @Override
        public String toString() {
            return "Password[" + protocol + "]";
        }
    }

    /**
     * The state of a network card's cable ({@code set_link}), said over the monitor before the
     * guest runs; a card comes with its cable plugged in.
     *
     * @param device the card's name
     */
    record Link(String device, boolean up, Origin origin) implements Step {}

    /**
     * A drive's limits ({@code block_set_io_throttle}). They are on no command line: whoever starts
     * QEMU says them over the monitor, before the guest runs.
     *
     * @param arguments of the command, with the drive's {@code id}
     */
    record Throttle(Json.Members arguments, Origin origin) implements Step {}
}
