package dev.berth.qmp;

import dev.berth.qapi.Conversation;
import dev.berth.qapi.Exchange;
import dev.berth.qapi.Probe;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.Question;
import dev.berth.qapi.Reply;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks a QEMU what it can do. It was started for this with {@code -S -no-user-config -nodefaults
 * -nographic -machine none} and the best accelerator the host has.
 */
public final class QemuProbe {
    private QemuProbe() {}

    /** The whole conversation where the QEMU runs without KVM, else its first part. */
    public static Conversation first(QmpSession session) {
        List<Exchange> identity = ask(session, Probe.identity());
        QemuTraits known = QemuTraits.of(new Conversation(identity, List.of()));
        List<Exchange> rest = ask(session, Probe.first(known));
        return new Conversation(
                Stream.concat(identity.stream(), rest.stream()).toList(), List.of());
    }

    /** Adds what the same binary answers when it is started with TCG. */
    public static Conversation emulated(Conversation first, QmpSession session) {
        return new Conversation(first.first(), ask(session, Probe.emulated(QemuTraits.of(first))));
    }

    private static List<Exchange> ask(QmpSession session, List<Question> questions) {
        return questions.stream().map(it -> new Exchange(it, reply(session, it))).toList();
    }

    private static Reply reply(QmpSession session, Question question) {
        try {
            return Reply.answering(session.execute(question.command(), question.arguments()));
        } catch (QmpRefused refused) {
            return Reply.refusing(refused.errorClass(), refused.description());
        }
    }
}
