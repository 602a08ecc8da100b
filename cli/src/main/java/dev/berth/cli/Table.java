package dev.berth.cli;

import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.List;

/** Rows under a header, laid out as virsh's {@code vshTable}; an array of objects as JSON. */
final class Table implements Report {
    /**
     * One column.
     *
     * @param key the name of its value in JSON
     */
    record Column(String title, String key) {}

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row with a cell for each column. */
    void add(List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells for " + columns.size());
        }
        rows.add(List.copyOf(row));
    }

    @Override
    public String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder(64 * (rows.size() + 2));
        line(text, columns.stream().map(Column::title).toList(), widths);
        int dashes = 0;
        for (int width : widths) {
            dashes += width + 3;
        }
        text.append("-".repeat(dashes)).append('\n');
        return body(text, widths);
    }

    /** Without the header, whose width still counts. */
    @Override
    public String quietText() {
        return body(new StringBuilder(), widths());
    }

    private String body(StringBuilder text, int[] widths) {
        for (List<Cell> row : rows) {
            line(text, row.stream().map(cell -> TextWidth.printable(cell.text())).toList(), widths);
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(columns.get(i).title());
            for (List<Cell> row : rows) {
                String shown = TextWidth.printable(row.get(i).text());
                widths[i] = Math.max(widths[i], TextWidth.of(shown));
            }
        }
        return widths;
    }

    /** Every column but the last is followed by its padding and two blanks. */
    private static void line(StringBuilder text, List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            text.append(' ').append(cell);
            if (i < widths.length - 1) {
                text.append(" ".repeat(widths[i] - TextWidth.of(cell) + 2));
            }
        }
        text.append('\n');
    }

    @Override
    public Json json() {
        List<Json> items = new ArrayList<>();
        for (List<Cell> row : rows) {
            Json.Members item = Json.object();
            for (int i = 0; i < row.size(); i++) {
                item = item.with(columns.get(i).key(), row.get(i).json());
            }
            items.add(item);
        }
        return new Json.Items(items);
    }
}
