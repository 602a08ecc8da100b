package dev.berth.conformance;

import dev.berth.qapi.Conversation;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.Recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recorded QEMUs of a tree, each loaded when first asked for. */
final class TraitsShelf {
    private static final Pattern NAME =
            Pattern.compile("caps_(\\d+)\\.(\\d+)\\.(\\d+)[._](?<arch>[a-z0-9_]+)\\.replies");

    private static final String LATEST = "latest";

    private final Path folder;
    private final Map<String, Optional<Path>> found = new HashMap<>();
    private final Map<String, QemuTraits> loaded = new HashMap<>();

    TraitsShelf(Path tree) {
        this.folder = tree.resolve("qemucapabilitiesdata");
    }

    /** The QEMU a case runs on; empty where the tree has no recording of it. */
    Optional<QemuTraits> of(Case one) {
        boolean latest = one.qemu().equals(LATEST);
        return found.computeIfAbsent(one.arch() + " " + one.qemu(), _ -> find(one))
                .map(file -> loaded.computeIfAbsent(file + " " + latest, _ -> load(file, latest)))
                .map(traits -> altered(traits, one));
    }

    private static QemuTraits altered(QemuTraits traits, Case one) {
        Conversation conversation = Alteration.of(one.extra(), traits.conversation());
        return conversation == traits.conversation() ? traits : QemuTraits.of(conversation);
    }

    private static QemuTraits load(Path file, boolean latest) {
        Conversation recorded = Recording.read(file);
        return QemuTraits.of(latest ? Alteration.byAlias(recorded) : recorded);
    }

    private Optional<Path> find(Case one) {
        List<Recorded> recorded = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> recorded(file, one.arch()).ifPresent(recorded::add));
        } catch (IOException e) {
            return Optional.empty();
        }
        return recorded.stream()
                .filter(r -> one.qemu().equals(LATEST) || r.dotted().equals(one.qemu()))
                .max((a, b) -> Long.compare(a.rank(), b.rank()))
                .map(Recorded::file);
    }

    private static Optional<Recorded> recorded(Path file, String arch) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !name.group("arch").equals(arch)) {
            return Optional.empty();
        }
        return Optional.of(
                new Recorded(
                        file,
                        Integer.parseInt(name.group(1)),
                        Integer.parseInt(name.group(2)),
                        Integer.parseInt(name.group(3))));
    }

    private record Recorded(Path file, int major, int minor, int micro) {
        long rank() {
            return major * 1_000_000L + minor * 1000L + micro;
        }

        String dotted() {
            return major + "." + minor + "." + micro;
        }
    }
}
