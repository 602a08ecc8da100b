package dev.berth.qapi;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Prints JSON: compact on one line as QEMU takes it, or indented for people. */
final class JsonText {
    private static final int COMPACT = -1;
    private static final int QUOTED = 200;

    /** Stands for half a surrogate pair, which no UTF-8 text can hold. */
    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String compact(Json json) {
        var text = new JsonText();
        text.value(json, COMPACT);
        return text.out.toString();
    }

    static String pretty(Json json) {
        var text = new JsonText();
        text.value(json, 0);
        return text.out.toString();
    }

    static JsonException lacking(Json json, String kind, String name) {
        String text = json.toString();
        String shown = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
        return new JsonException("'" + name + "' is not " + kind + " in " + shown);
    }

    private void value(Json json, int depth) {
        switch (json) {
            case Json.Members members -> members(members, depth);
            case Json.Items items -> items(items, depth);
            case Json.Text text -> quoted(text.value());
            case Json.Number number -> out.append(number.literal());
            case Json.Bool bool -> out.append(bool.value());
            case Json.Null ignored -> out.append("null");
        }
    }

    private void members(Json.Members members, int depth) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> rest = members.values().entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, Json> member = rest.next();
            newLine(inner(depth));
            quoted(member.getKey());
            out.append(depth == COMPACT ? ":" : ": ");
            value(member.getValue(), inner(depth));
            out.append(rest.hasNext() ? "," : "");
        }
        close('}', members.values().isEmpty(), depth);
    }

    private void items(Json.Items items, int depth) {
        out.append('[');
        Iterator<Json> rest = items.values().iterator();
        while (rest.hasNext()) {
            newLine(inner(depth));
            value(rest.next(), inner(depth));
            out.append(rest.hasNext() ? "," : "");
        }
        close(']', items.values().isEmpty(), depth);
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private static int inner(int depth) {
        return depth == COMPACT ? COMPACT : depth + 1;
    }

    private void newLine(int depth) {
        if (depth != COMPACT) {
            out.append('\n').repeat("  ", depth);
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(text, i, i + 2);
                i++;
            } else {
                character(text.charAt(i));
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(Character.isSurrogate(c) ? REPLACEMENT : c);
                }
            }
        }
    }
}
