package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryNodesTest {
    @Test
    void listsTheNodes() {
        assertThat(MemoryNodes.parse("0-1,4\n")).containsExactly(0, 1, 4);
        assertThat(MemoryNodes.parse("\n")).containsExactly(0);
    }

    @Test
    void thisHostHasOne() {
        assertThat(MemoryNodes.online()).isNotEmpty();
    }
}
