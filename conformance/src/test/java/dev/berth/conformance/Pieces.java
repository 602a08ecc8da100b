package dev.berth.conformance;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.InvalidDocument;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.Position;
import dev.berth.model.xml.XmlReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The words and pieces of some documents, and further documents made of them at random. */
final class Pieces {
    /** What people, and programs with a bug, write where a number, a word or a name belongs. */
    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "0",
                    "1",
                    "-1",
                    "4294967295",
                    "4294967296",
                    "9223372036854775807",
                    "18446744073709551615",
                    "0x10",
                    "1.5",
                    "yes",
                    "on",
                    "default",
                    " pc ",
                    "é<&'\">\t\n\r",
                    "x".repeat(300));

    private final List<Element> documents;
    private final Map<String, List<Element>> children = new TreeMap<>();
    private final Map<String, List<Attribute>> attributes = new TreeMap<>();
    private final Map<String, List<String>> words = new TreeMap<>();

    Pieces(List<Element> documents) {
        this.documents = List.copyOf(documents);
        documents.forEach(this::collect);
    }

    /** The domains in a folder. */
    static List<Element> read(Path folder) throws IOException {
        List<Element> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                read(file, documents);
            }
        }
        return documents;
    }

    /** The corpus has documents that are malformed on purpose. */
    private static void read(Path file, List<Element> documents) throws IOException {
        try {
            Element root = XmlReader.read(Files.readString(file), file.toString());
            if (root.is("domain")) {
                documents.add(root);
            }
        } catch (InvalidDocument malformed) {
            System.out.println("not taken: " + malformed.getMessage());
        }
    }

    private void collect(Element element) {
        String name = element.name().qualified();
        for (Attribute attribute : element.attributes()) {
            list(attributes, name).add(attribute);
            list(words, attribute.name().qualified()).add(attribute.value());
        }
        list(words, name).add(element.text());
        for (Element child : element.children()) {
            list(children, name).add(child);
            collect(child);
        }
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    /** One of the documents, changed in up to five places. */
    Element document(RandomGenerator random) {
        Element made = any(documents, random);
        for (int left = random.nextInt(1, 6); left > 0; left--) {
            made = changed(made, random);
        }
        return made;
    }

    private Element changed(Element element, RandomGenerator random) {
        List<Element> below = element.children();
        if (below.isEmpty() || random.nextInt(5) == 0) {
            return changedHere(element, random);
        }
        int place = element.content().indexOf(any(below, random));
        List<Node> content = new ArrayList<>(element.content());
        content.set(place, changed((Element) content.get(place), random));
        return new Element(element.name(), element.attributes(), content, element.at());
    }

    private Element changedHere(Element element, RandomGenerator random) {
        List<Attribute> has = new ArrayList<>(element.attributes());
        List<Node> content = new ArrayList<>(element.content());
        String name = element.name().qualified();
        switch (random.nextInt(8)) {
            case 0 -> has.addAll(one(attributes.get(name), random));
            case 1 -> drop(has, random);
            case 2 -> reword(has, random);
            case 3 -> drop(content, random);
            case 4 -> content.addAll(one(content, random));
            case 5, 6 -> content.addAll(one(children.get(name), random));
            default -> {
                if (element.children().isEmpty()) {
                    content.clear();
                    content.add(new Node.Text(word(name, random)));
                } else {
                    Collections.shuffle(content, java.util.Random.from(random));
                }
            }
        }
        return new Element(element.name(), distinct(has), content, Position.DEFAULT);
    }

    private void reword(List<Attribute> has, RandomGenerator random) {
        if (!has.isEmpty()) {
            int place = random.nextInt(has.size());
            Attribute old = has.get(place);
            has.set(place, new Attribute(old.name(), word(old.name().qualified(), random)));
        }
    }

    private String word(String of, RandomGenerator random) {
        List<String> known = words.getOrDefault(of, List.of());
        return known.isEmpty() || random.nextInt(4) == 0 ? any(ODD, random) : any(known, random);
    }

    private static List<Attribute> distinct(List<Attribute> has) {
        Map<String, Attribute> distinct = new TreeMap<>();
        has.forEach(a -> distinct.put(a.name().qualified(), a));
        return List.copyOf(distinct.values());
    }

    private static void drop(List<?> from, RandomGenerator random) {
        if (!from.isEmpty()) {
            from.remove(random.nextInt(from.size()));
        }
    }

    private static <T> List<T> one(List<T> of, RandomGenerator random) {
        return of == null || of.isEmpty() ? List.of() : List.of(any(of, random));
    }

    private static <T> T any(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
