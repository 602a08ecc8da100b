package dev.berth.model.domain;

import dev.berth.model.codec.Source;
import dev.berth.model.codec.Unknown;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which libvirt writes a domain's elements; what it does not know comes last. */
final class DocumentOrder {
    private static final List<String> NAMES =
            List.of(
                    "name",
                    "uuid",
                    "genid",
                    "title",
                    "description",
                    "metadata",
                    "maxMemory",
                    "memory",
                    "currentMemory",
                    "blkiotune",
                    "memtune",
                    "memoryBacking",
                    "vcpu",
                    "vcpus",
                    "iothreads",
                    "iothreadids",
                    "defaultiothread",
                    "cputune",
                    "numatune",
                    "resource",
                    "sysinfo",
                    "bootloader",
                    "os",
                    "idmap",
                    "features",
                    "cpu",
                    "clock",
                    "on_poweroff",
                    "on_reboot",
                    "on_crash",
                    "on_lockfailure",
                    "pm",
                    "perf",
                    "devices",
                    "seclabel",
                    "keywrap",
                    "launchSecurity");

    private DocumentOrder() {}

    static Element sorted(Element domain) {
        List<Node> content = new ArrayList<>(domain.content());
        content.sort(Comparator.comparingInt(DocumentOrder::place));
        return new Element(domain.name(), domain.attributes(), content, domain.at());
    }

    /** What is kept of a domain, in the order in which it will be written. */
    static Source sorted(Source source) {
        return new Source(
                source.at(), source.unknown().stream().map(DocumentOrder::sorted).toList());
    }

    private static Unknown sorted(Unknown kept) {
        List<Element> children = new ArrayList<>(kept.children());
        if (kept.path().isEmpty()) {
            children.sort(Comparator.comparingInt(DocumentOrder::place));
        }
        return new Unknown(kept.path(), kept.attributes(), children);
    }

    private static int place(Node node) {
        boolean plain = node instanceof Element element && element.name().namespace().isEmpty();
        int place = plain ? NAMES.indexOf(((Element) node).name().local()) : -1;
        return place < 0 ? NAMES.size() : place;
    }
}
