package dev.berth.tinyguest;

import dev.berth.host.Tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The modules in an unpacked kernel package. Such a package has no modules.dep, which is made when
 * it is installed: what a module depends on is read from the module itself.
 */
final class KernelModules {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final String SUFFIX = ".ko";
    private static final String COMPRESSED = ".ko.xz";
    private static final byte[] DEPENDS = "\0depends=".getBytes(StandardCharsets.ISO_8859_1);

    private final Map<String, Path> files = new HashMap<>();

    KernelModules(Path kernelPackage) {
        try (Stream<Path> all = Files.walk(kernelPackage)) {
            all.forEach(file -> name(file).ifPresent(name -> files.put(name, file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The wanted ones that exist, each after those it depends on: name to content. */
    SequencedMap<String, byte[]> withDependencies(List<String> wanted) {
        SequencedMap<String, byte[]> ordered = new LinkedHashMap<>();
        wanted.forEach(name -> add(name, ordered));
        return ordered;
    }

    private void add(String name, SequencedMap<String, byte[]> ordered) {
        Path file = files.get(name);
        if (file == null || ordered.containsKey(name)) {
            return;
        }
        byte[] content = content(file);
        for (String dependency : dependencies(content)) {
            add(dependency, ordered);
        }
        ordered.put(name, content);
    }

    /** In a module's name a dash is an underscore. */
    private static Optional<String> name(Path file) {
        String name = file.getFileName().toString();
        for (String suffix : List.of(SUFFIX, COMPRESSED)) {
            if (name.endsWith(suffix)) {
                String bare = name.substring(0, name.length() - suffix.length());
                return Optional.of(bare.replace('-', '_'));
            }
        }
        return Optional.empty();
    }

    private static byte[] content(Path file) {
        try {
            if (!file.toString().endsWith(COMPRESSED)) {
                return Files.readAllBytes(file);
            }
            Path plain = file.resolveSibling(file.getFileName() + ".plain");
            String script = "exec xz -dc \"$0\" > \"$1\"";
            Tool.run(List.of("sh", "-c", script, file.toString(), plain.toString()), DEADLINE)
                    .orThrow("kernel module " + file);
            return Files.readAllBytes(plain);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> dependencies(byte[] module) {
        int start = indexOf(module, DEPENDS);
        if (start < 0) {
            return List.of();
        }
        int end = start + DEPENDS.length;
        StringBuilder names = new StringBuilder();
        while (module[end] != 0) {
            names.append((char) module[end++]);
        }
        List<String> dependencies = new ArrayList<>();
        for (String name : names.toString().split(",", -1)) {
            if (!name.isEmpty()) {
                dependencies.add(name.replace('-', '_'));
            }
        }
        return dependencies;
    }

    private static int indexOf(byte[] text, byte[] part) {
        for (int start = 0; start + part.length < text.length; start++) {
            int same = 0;
            while (same < part.length && text[start + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return start;
            }
        }
        return -1;
    }
}
