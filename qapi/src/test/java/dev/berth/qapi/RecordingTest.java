package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class RecordingTest {
    private static final Question VERSION = Question.of("query-version");
    private static final Question MACHINES = Question.of("query-machines");

    @Test
    void theSecondPartAnswersForTcg() {
        Conversation conversation =
                Recording.parse(
                        """
                        {"execute":"qmp_capabilities","id":"a-1"} {"return":{},"id":"a-1"}
                        {"execute":"query-version","id":"a-2"} {"return":"v","id":"a-2"}
                        {"execute":"query-machines","id":"a-3"} {"return":"kvm","id":"a-3"}
                        {"execute":"qmp_capabilities","id":"a-1"} {"return":{},"id":"a-1"}
                        {"execute":"query-machines","id":"a-2"} {"return":"tcg","id":"a-2"}
                        """);
        assertThat(conversation.answer(Accelerator.KVM, MACHINES)).contains(Json.of("kvm"));
        assertThat(conversation.answer(Accelerator.TCG, MACHINES)).contains(Json.of("tcg"));
        assertThat(conversation.answer(Accelerator.TCG, VERSION)).contains(Json.of("v"));
    }

    @Test
    void whatWasRefusedOrNotAskedHasNoAnswer() {
        var refused = new Exchange(VERSION, Reply.refusing("GenericError", "no"));
        var conversation = new Conversation(List.of(refused), List.of());
        assertThat(conversation.answer(VERSION)).isEmpty();
        assertThat(conversation.answer(MACHINES)).isEmpty();
    }

    @Test
    void anotherReplyStandsInPlaceOfTheFirst() {
        var asked = new Exchange(VERSION, Reply.answering(Json.of("one")));
        var conversation = new Conversation(List.of(asked), List.of(asked));
        var other = conversation.with(VERSION, Reply.answering(Json.of("two")));
        for (Accelerator accelerator : Accelerator.values()) {
            assertThat(other.answer(accelerator, VERSION)).contains(Json.of("two"));
        }
        assertThat(other.first()).hasSize(1);
    }

    @Test
    void aTextThatIsCutOffIsRefused() {
        String whole =
                Recording.print(
                        new Conversation(
                                List.of(new Exchange(VERSION, Reply.answering(Json.of(1)))),
                                List.of()));
        String lastReply = whole.lines().toList().getLast();
        String cut = whole.substring(0, whole.length() - lastReply.length() - 1);
        assertThatThrownBy(() -> Recording.parse(cut)).hasMessageContaining("query-version");
        assertThatThrownBy(() -> Recording.parse("{\"execute\":\"query-version\"}"))
                .hasMessageContaining("query-version");
    }

    @Test
    void everyRecordingOfTheCorpusReadsBackTheSame() {
        for (Path file : Recordings.files()) {
            Conversation read = Recording.read(file);
            Conversation again = Recording.parse(Recording.print(read));
            assertThat(again.first()).as(file.toString()).isEqualTo(read.first());
            assertThat(again.emulated()).isEqualTo(read.emulated()).isNotEmpty();
        }
    }
}
