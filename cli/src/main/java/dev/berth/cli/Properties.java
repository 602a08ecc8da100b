package dev.berth.cli;

import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.List;

/** Lines of a label and a value, the values in one column; an object as JSON. */
final class Properties implements Report {
    private record Line(String label, String key, Cell cell, boolean shown) {}

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Makes an empty list.
     *
     * @param width to which labels are padded before the blank and the value
     */
    Properties(int width) {
        this.width = width;
    }

    Properties add(String label, String key, Cell cell) {
        lines.add(new Line(label, key, cell, true));
        return this;
    }

    Properties add(String label, String key, String text) {
        return add(label, key, Cell.of(text));
    }

    /** Several values of one name: a line each, the label before the first; one array as JSON. */
    Properties addAll(String label, String key, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            lines.add(new Line(i == 0 ? label : "", "", Cell.of(values.get(i)), true));
        }
        lines.add(new Line("", key, Cell.of("", Json.array(values)), false));
        return this;
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line.shown()) {
                text.append(line.label());
                text.append(" ".repeat(Math.max(0, width - line.label().length()) + 1));
                text.append(line.cell().text()).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public Json json() {
        Json.Members members = Json.object();
        for (Line line : lines) {
            if (!line.key().isEmpty()) {
                members = members.with(line.key(), line.cell().json());
            }
        }
        return members;
    }
}
