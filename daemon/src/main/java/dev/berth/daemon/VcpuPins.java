package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.xml.Element;

import java.util.BitSet;
import java.util.Optional;

/** The host's processors that a definition lets virtual CPUs run on. */
final class VcpuPins {
    private final Element domain;
    private final BitSet all;

    /**
     * @param domain the {@code <domain>} element
     * @param all the host's processors, for what is not pinned
     */
    VcpuPins(Element domain, BitSet all) {
        this.domain = domain;
        this.all = all;
    }

    /** Where the given virtual CPU may run. */
    BitSet of(int vcpu) {
        return domain.child("cputune").stream()
                .flatMap(tune -> tune.children("vcpupin").stream())
                .filter(pin -> pin.attribute("vcpu").equals(Optional.of("" + vcpu)))
                .flatMap(pin -> pin.attribute("cpuset").stream())
                .findFirst()
                .map(VcpuPins::parse)
                .orElseGet(this::unpinned);
    }

    private BitSet unpinned() {
        return domain.child("vcpu")
                .flatMap(vcpu -> vcpu.attribute("cpuset"))
                .map(VcpuPins::parse)
                .orElse(all);
    }

    /** libvirt's notation: numbers and ranges, {@code ^} takes one out again. */
    static BitSet parse(String text) {
        BitSet cpus = new BitSet();
        for (String part : text.strip().split("\\s*,\\s*", -1)) {
            boolean out = part.startsWith("^");
            String[] ends = (out ? part.substring(1) : part).split("-", -1);
            try {
                int first = Integer.parseInt(ends[0]);
                int last = Integer.parseInt(ends[ends.length - 1]);
                cpus.set(first, last + 1, !out);
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new BerthException(
                        ErrorCode.XML_ERROR, "'%s' is no set of processors".formatted(text), e);
            }
        }
        return cpus;
    }
}
