package dev.berth.conformance;

import java.util.List;
import java.util.Map;

/**
 * One expectation.
 *
 * @param qemu a version, or {@code latest}
 * @param newGuest whether the guest's ABI may be chosen anew ({@code abi-update})
 * @param settings the pretend host's, by libvirt's names
 * @param extra further words of the table
 */
record Case(
        String name,
        String arch,
        String qemu,
        Expectation expectation,
        boolean newGuest,
        Map<String, String> settings,
        List<String> extra) {
    Case {
        settings = Map.copyOf(settings);
        extra = List.copyOf(extra);
    }

    String input() {
        return name + ".xml";
    }

    /** The name of the file that holds what is expected. */
    String expectedFile() {
        return name
                + "."
                + arch
                + "-"
                + qemu
                + (newGuest ? ".abi-update" : "")
                + expectation.suffix();
    }

    Case expecting(Expectation other) {
        return new Case(name, arch, qemu, other, newGuest, settings, extra);
    }
}
