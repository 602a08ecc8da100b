package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Element;

/** The image behind a disk, by the disk's alias. */
final class DiskSource {
    private DiskSource() {}

    /** Its path, empty where the disk has none or is not known. */
    static String of(Domain domain, String alias) {
        return Domain.CODEC.write(domain).child("devices").stream()
                .flatMap(devices -> devices.children("disk").stream())
                .filter(disk -> alias.equals(aliasOf(disk)))
                .flatMap(disk -> disk.child("source").stream())
                .flatMap(source -> source.attributes().stream())
                .filter(a -> a.name().is("file") || a.name().is("dev"))
                .map(a -> a.value())
                .findFirst()
                .orElse("");
    }

    private static String aliasOf(Element disk) {
        return disk.child("alias").flatMap(alias -> alias.attribute("name")).orElse("");
    }
}
