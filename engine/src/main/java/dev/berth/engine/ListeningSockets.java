package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.xml.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/** The sockets that a guest's character devices listened on. */
final class ListeningSockets {
    private static final Set<String> DEVICES = Set.of("serial", "console", "parallel", "channel");

    private ListeningSockets() {}

    /** Deletes those that are there; what is no socket stays. */
    static void delete(Element domain) {
        List<Element> devices = domain.child("devices").map(Element::children).orElse(List.of());
        devices.stream()
                .filter(device -> DEVICES.contains(device.name().local()))
                .filter(device -> device.attribute("type").orElse("").equals("unix"))
                .flatMap(device -> device.child("source").stream())
                .filter(source -> source.attribute("mode").orElse("bind").equals("bind"))
                .flatMap(source -> source.attribute("path").stream())
                .map(Path::of)
                .forEach(ListeningSockets::delete);
    }

    private static void delete(Path socket) {
        try {
            if (Files.exists(socket, LinkOption.NOFOLLOW_LINKS)
                    && Files.readAttributes(
                                    socket, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .isOther()) {
                Files.delete(socket);
            }
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot delete socket " + socket + ": " + e, e);
        }
    }
}
