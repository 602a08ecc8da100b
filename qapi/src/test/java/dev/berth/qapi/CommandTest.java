package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class CommandTest {
    @Test
    void statusIsReadAndEveryStateHasQemusWord() {
        var status =
                new QueryStatus().decode(Json.parse("{\"status\":\"io-error\",\"running\":false}"));
        assertThat(status).isEqualTo(new QueryStatus.Status(RunState.IO_ERROR, false));
        for (RunState state : RunState.values()) {
            assertThat(RunState.parse(state.word())).isEqualTo(state);
        }
        assertThatThrownBy(() -> RunState.parse("asleep")).hasMessageContaining("asleep");
    }

    @Test
    void cpusAndSlots() {
        var cpus =
                new QueryCpus()
                        .decode(
                                Json.parse(
                                        """
                                        [{"thread-id":25627,"props":{"core-id":0},
                                          "qom-path":"/machine/unattached/device[0]",
                                          "cpu-index":0,"target":"x86_64"}]\
                                        """));
        assertThat(cpus.getFirst().thread()).isEqualTo(25627);
        var slots =
                new QueryCpuSlots()
                        .decode(
                                Json.parse(
                                        """
                                        [{"props":{"core-id":1},"vcpus-count":1,
                                          "type":"qemu64-x86_64-cpu"}]\
                                        """));
        assertThat(slots.getFirst().qomPath()).isEqualTo(Optional.empty());
    }

    @Test
    void anAnswerOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> new QueryBalloon().decode(Json.object()))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> new HumanMonitor("info status").decode(Json.object()))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void patienceBelongsToTheCommand() {
        assertThat(new QueryStatus().patience()).isEqualTo(Patience.SHORT.duration());
        assertThat(new RawCommand("object-add", Json.object()).patience())
                .isEqualTo(Patience.LONG.duration());
        assertThat(Control.QUIT.patience()).isEqualTo(Patience.SHORT.duration());
    }
}
