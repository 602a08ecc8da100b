package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.xml.Element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a console's bytes come from.
 *
 * @param path the pseudo terminal or Unix socket on the host
 */
record ConsoleDevice(String alias, Kind kind, String path) {
    /** Where libvirt looks for the first console, in this order. */
    private static final List<String> ELEMENTS =
            List.of("console", "serial", "parallel", "channel");

    /** What is at the path. */
    enum Kind {
        PTY,
        UNIX
    }

    /**
     * The device with this alias, or the first console, of a running guest.
     *
     * @throws BerthException INTERNAL_ERROR as libvirt, when there is none or it cannot be opened
     */
    static ConsoleDevice of(Element domain, Optional<String> alias) {
        Element device =
                devices(domain)
                        .filter(it -> alias.isEmpty() || alias.equals(aliasOf(it)))
                        .findFirst()
                        .orElseThrow(() -> missing(alias));
        String type = device.attribute("type").orElse("");
        Optional<String> path = device.child("source").flatMap(source -> source.attribute("path"));
        return switch (type) {
            case "pty" -> new ConsoleDevice(aliasOf(device).orElse(""), Kind.PTY, of(path, type));
            case "unix" -> new ConsoleDevice(aliasOf(device).orElse(""), Kind.UNIX, of(path, type));
            default ->
                    throw new BerthException(
                            ErrorCode.OPERATION_FAILED,
                            "character device '%s' is of type '%s', not 'pty' or 'unix'; it cannot be opened as a console"
                                    .formatted(aliasOf(device).orElse(""), type));
        };
    }

    private static String of(Optional<String> path, String type) {
        return path.orElseThrow(() ->
                new BerthException(
                        ErrorCode.OPERATION_FAILED,
                        "the console of type '%s' has no path".formatted(type)));
    }

    private static Stream<Element> devices(Element domain) {
        return ELEMENTS.stream()
                .flatMap(name ->
                        domain.child("devices").stream()
                                .flatMap(devices -> devices.children(name).stream()));
    }

    private static Optional<String> aliasOf(Element device) {
        return device.child("alias").flatMap(alias -> alias.attribute("name"));
    }

    private static BerthException missing(Optional<String> alias) {
        return new BerthException(
                ErrorCode.OPERATION_FAILED,
                alias.map("cannot find character device '%s'"::formatted)
                        .orElse("the guest has no console; give it a <serial> or <console>"));
    }
}
