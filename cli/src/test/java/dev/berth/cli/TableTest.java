package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableTest {
    private final Table table =
            new Table(
                    new Table.Column("Id", "id"),
                    new Table.Column("Name", "name"),
                    new Table.Column("State", "state"));

    @Test
    void anEmptyTableIsItsHeader() {
        assertThat(table.text())
                .isEqualTo(
                        """
                         Id   Name   State
                        --------------------
                        """);
    }

    @Test
    void columnsAreAsWideAsTheirWidestCellAndTheLastIsNotPadded() {
        table.add(List.of(Cell.of("1", 1), Cell.of("alpha"), Cell.of("running")));
        table.add(List.of(Cell.none(), Cell.of("gamma-long-name-é"), Cell.of("shut off")));
        assertThat(table.text())
                .isEqualTo(
                        """
                         Id   Name                State
                        ------------------------------------
                         1    alpha               running
                         -    gamma-long-name-é   shut off
                        """);
    }

    @Test
    void quietLeavesTheHeaderOut() {
        table.add(List.of(Cell.of("1", 1), Cell.of("a"), Cell.of("running")));
        assertThat(table.quietText()).isEqualTo(" 1    a      running\n");
    }

    @Test
    void wideLettersCountTwiceAndMarksNot() {
        assertThat(TextWidth.of("日本")).isEqualTo(4);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.of("😀")).isEqualTo(2);
    }

    @Test
    void aControlCharacterBreaksNoLine() {
        table.add(List.of(Cell.none(), Cell.of("a\nb\u001b"), Cell.of("x")));
        assertThat(table.text().lines()).hasSize(3).last().asString().contains("a\\x0ab\\x1b");
    }

    @Test
    void programsGetTypedValues() {
        table.add(List.of(Cell.of("1", 1), Cell.of("a"), Cell.none()));
        assertThat(table.json().toString()).isEqualTo("[{\"id\":1,\"name\":\"a\",\"state\":null}]");
    }

    @Test
    void aRowMustFit() {
        assertThatThrownBy(() -> table.add(List.of(Cell.none()))).hasMessage("1 cells for 3");
    }
}
