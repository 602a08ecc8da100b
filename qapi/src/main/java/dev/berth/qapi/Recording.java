package dev.berth.qapi;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A conversation as text: questions and replies in turn, each a JSON document, a {@code
 * qmp_capabilities} opening each part. What Berth writes begins with a line that names the form and
 * has one document a line, so that loading it parses the questions only; recordings by others have
 * documents of any layout.
 */
public final class Recording {
    private static final String HEADER = "{\"berth\":\"conversation\",\"version\":1}\n";
    private static final Question OPENING = Question.of("qmp_capabilities");
    private static final Reply OPENED = Reply.answering(Json.object());

    private Recording() {}

    public static Conversation read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.OPEN_FAILED, "cannot read the recorded conversation " + file, e);
        } catch (JsonException e) {
            throw new JsonException(file + ": no recorded conversation: " + e.getMessage(), e);
        }
    }

    public static Conversation parse(String text) {
        return parts(text.startsWith(HEADER) ? lines(text) : documents(text));
    }

    /** The text that {@link #parse} reads quickly; the caller puts it on disk. */
    public static String print(Conversation conversation) {
        var text = new StringBuilder(HEADER);
        print(text, conversation.first());
        if (!conversation.emulated().isEmpty()) {
            print(text, conversation.emulated());
        }
        return text.toString();
    }

    private static void print(StringBuilder text, List<Exchange> part) {
        print(text, new Exchange(OPENING, OPENED));
        part.forEach(exchange -> print(text, exchange));
    }

    private static void print(StringBuilder text, Exchange exchange) {
        text.append(exchange.question().toJson()).append('\n');
        text.append(exchange.reply().text()).append('\n');
    }

    private static List<Exchange> lines(String text) {
        List<Exchange> exchanges = new ArrayList<>();
        Iterator<String> lines = text.lines().skip(1).iterator();
        while (lines.hasNext()) {
            Question question = Question.parse(Json.parse(lines.next()));
            if (!lines.hasNext()) {
                throw unanswered(question);
            }
            exchanges.add(new Exchange(question, new Reply(lines.next())));
        }
        return exchanges;
    }

    private static List<Exchange> documents(String text) {
        List<Exchange> exchanges = new ArrayList<>();
        try (var sequence = JsonSequence.of(new StringReader(text))) {
            for (var next = sequence.next(); next.isPresent(); next = sequence.next()) {
                Question question = Question.parse(next.get());
                Json reply = sequence.next().orElseThrow(() -> unanswered(question));
                exchanges.add(new Exchange(question, Reply.of(reply)));
            }
        }
        return exchanges;
    }

    private static Conversation parts(List<Exchange> exchanges) {
        List<Exchange> first = new ArrayList<>();
        List<Exchange> emulated = new ArrayList<>();
        int openings = 0;
        for (Exchange exchange : exchanges) {
            if (exchange.question().equals(OPENING)) {
                openings++;
            } else {
                (openings < 2 ? first : emulated).add(exchange);
            }
        }
        return new Conversation(first, emulated);
    }

    private static JsonException unanswered(Question question) {
        return new JsonException("'" + question.command() + "' has no reply; the text is cut off");
    }
}
