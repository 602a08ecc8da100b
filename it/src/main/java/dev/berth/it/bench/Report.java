package dev.berth.it.bench;

import dev.berth.qapi.Json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The medians, side by side.
 *
 * @param notes what could not be measured, and why
 */
public record Report(
        Extent extent, Samples qemu, Samples libvirtd, Samples berth, List<String> notes) {
    private static final String ROW = "%-46s %10s %10s %10s  %-3s  %-16s %s%n";
    private static final int TENTHS_BELOW = 100;

    public Report {
        notes = List.copyOf(notes);
    }

    /** The table for people. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(row("%d guests defined, medians".formatted(extent.guests())));
        for (Figure figure : Figure.values()) {
            text.append(row(figure));
        }
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static String row(String title) {
        return String.format(
                Locale.ROOT, ROW, title, "QEMU alone", "libvirtd", "Berth", "", "target", "");
    }

    private String row(Figure figure) {
        String line =
                String.format(
                        Locale.ROOT,
                        ROW,
                        figure.title(),
                        number(qemu.median(figure)),
                        number(libvirtd.median(figure)),
                        number(berth.median(figure)),
                        figure.unit(),
                        figure.goal().words(figure.unit()),
                        reached(figure).map(yes -> yes ? "reached" : "MISSED").orElse(""));
        return line.stripTrailing() + "\n";
    }

    private Optional<Boolean> reached(Figure figure) {
        OptionalDouble value = berth.median(figure);
        return value.isPresent()
                ? figure.goal().reached(value.getAsDouble(), libvirtd.median(figure))
                : Optional.empty();
    }

    private static String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return "–";
        }
        double number = value.getAsDouble();
        int digits = number < 1 ? 3 : number < TENTHS_BELOW ? 1 : 0;
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }

    /** The document for programs. */
    public String json() {
        Json.Members figures = Json.object();
        for (Figure figure : Figure.values()) {
            figures = figures.with(figure.key(), json(figure));
        }
        return Json.object()
                .with("guests", extent.guests())
                .with("medians", figures)
                .with("notes", notes)
                .pretty()
                .concat("\n");
    }

    private Json.Members json(Figure figure) {
        return Json.object()
                .withOptional("qemu", rounded(qemu.median(figure)))
                .withOptional("libvirtd", rounded(libvirtd.median(figure)))
                .withOptional("berth", rounded(berth.median(figure)))
                .withOptional("reached", reached(figure));
    }

    private static Optional<BigDecimal> rounded(OptionalDouble value) {
        return value.isPresent()
                ? Optional.of(
                        BigDecimal.valueOf(value.getAsDouble()).setScale(3, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
