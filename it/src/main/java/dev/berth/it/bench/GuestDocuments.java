package dev.berth.it.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The documents of guests that differ in name and UUID only. */
final class GuestDocuments {
    static final int ROOT_PORTS = 11;

    private final String template;

    /** Guests with that image for a disk. */
    GuestDocuments(Path image) {
        template =
                Workshop.resource("guest.xml")
                        .replace("@PORTS@", ports())
                        .replace("@IMAGE@", image.toString());
    }

    private static String ports() {
        return IntStream.rangeClosed(1, ROOT_PORTS)
                .mapToObj(
                        "    <controller type='pci' index='%d' model='pcie-root-port'/>"::formatted)
                .collect(Collectors.joining("\n"));
    }

    static String name(int number) {
        return "bench-" + number;
    }

    /** The documents numbered {@code from} (inclusive) to {@code to} (exclusive). */
    List<String> range(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number ->
                        template.replace("@NAME@", name(number))
                                .replace("@UUID@", UUID.randomUUID().toString()))
                .toList();
    }
}
