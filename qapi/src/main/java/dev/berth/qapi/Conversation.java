package dev.berth.qapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recorded dialogue with one QEMU binary, which stands in for it. The first part was asked under
 * the best accelerator the host has; where that is KVM, the second asks again, under TCG, what
 * depends on it. A question that was refused or never asked has no answer: what it asks about is
 * absent.
 */
public final class Conversation {
    private final List<Exchange> first;
    private final List<Exchange> emulated;
    private final Map<Question, Reply> firstReplies;
    private final Map<Question, Reply> emulatedReplies;

    public Conversation(List<Exchange> first, List<Exchange> emulated) {
        this.first = List.copyOf(first);
        this.emulated = List.copyOf(emulated);
        this.firstReplies = index(first);
        this.emulatedReplies = index(emulated);
    }

    private static Map<Question, Reply> index(List<Exchange> exchanges) {
        Map<Question, Reply> replies = new HashMap<>();
        exchanges.forEach(exchange -> replies.put(exchange.question(), exchange.reply()));
        return replies;
    }

    public List<Exchange> first() {
        return first;
    }

    public List<Exchange> emulated() {
        return emulated;
    }

    /** This conversation as if QEMU had given another reply, whenever asked. */
    public Conversation with(Question question, Reply reply) {
        return new Conversation(
                replaced(first, question, reply), replaced(emulated, question, reply));
    }

    private static List<Exchange> replaced(List<Exchange> part, Question question, Reply reply) {
        Stream<Exchange> others = part.stream().filter(it -> !it.question().equals(question));
        return Stream.concat(others, Stream.of(new Exchange(question, reply))).toList();
    }

    /** The answer where the accelerator makes no difference. */
    public Optional<Json> answer(Question question) {
        return answer(Accelerator.KVM, question);
    }

    public Optional<Json> answer(Accelerator accelerator, Question question) {
        return reply(accelerator, question).flatMap(Reply::answer);
    }

    private Optional<Reply> reply(Accelerator accelerator, Question question) {
        Optional<Reply> asked = Optional.ofNullable(firstReplies.get(question));
        return switch (accelerator) {
            case KVM -> asked;
            case TCG -> Optional.ofNullable(emulatedReplies.get(question)).or(() -> asked);
        };
    }
}
