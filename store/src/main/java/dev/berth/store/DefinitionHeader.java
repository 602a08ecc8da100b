package dev.berth.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a definition's file says beside the document: a processing instruction on its first line,
 * which every XML reader passes over. A file without one, such as one put there by hand, is one of
 * revision 0 that does not start by itself.
 */
record DefinitionHeader(
        Optional<UUID> uuid, boolean autostart, long revision, Optional<String> replaces) {
    private static final Pattern LINE =
            Pattern.compile(
                    "<\\?berth uuid='([0-9a-f-]{36})' revision='(\\d{1,18})'"
                            + " autostart='(yes|no)'(?: replaces='([^']*)')?\\?>\n");

    static String render(Definition definition) {
        return "<?berth uuid='%s' revision='%d' autostart='%s'%s?>\n"
                .formatted(
                        definition.uuid(),
                        definition.revision(),
                        definition.autostart() ? "yes" : "no",
                        definition.replaces().map(DefinitionHeader::replaces).orElse(""));
    }

    private static String replaces(String name) {
        return " replaces='%s'".formatted(URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    static DefinitionHeader parse(String content) {
        Matcher line = LINE.matcher(content);
        if (!line.lookingAt()) {
            return new DefinitionHeader(Optional.empty(), false, 0, Optional.empty());
        }
        return new DefinitionHeader(
                Optional.of(UUID.fromString(line.group(1))),
                line.group(3).equals("yes"),
                Long.parseLong(line.group(2)),
                Optional.ofNullable(line.group(4))
                        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8)));
    }

    static String body(String content) {
        Matcher line = LINE.matcher(content);
        return line.lookingAt() ? content.substring(line.end()) : content;
    }
}
