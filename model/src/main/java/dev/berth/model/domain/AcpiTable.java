package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;

/**
 * A table that the firmware hands to the guest.
 *
 * @param type {@code raw}, or the signature in lower case
 */
public record AcpiTable(String type, String path) {
    private static final ElementCodec<AcpiTable> CODEC =
            new ElementCodec<>(
                    "table",
                    Shape.of(
                            AcpiTable::new,
                            required("@type", Values.NAME, AcpiTable::type),
                            required(".", Values.NAME, AcpiTable::path)));

    static Part<OperatingSystem, List<AcpiTable>> listed() {
        Part<List<AcpiTable>, List<AcpiTable>> list = children(CODEC, l -> l);
        return part(
                (ElementReader in) -> in.child("acpi").map(list::read).orElse(List.of()),
                (OperatingSystem owner, ElementWriter out) -> {
                    if (!owner.acpiTables().isEmpty()) {
                        list.write(owner.acpiTables(), out.child("acpi"));
                    }
                });
    }
}
