package dev.berth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PropertyTest {
    @Test
    void theCasesAreTheSameEachTime() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        Property.holds(10, random -> first.add(random.nextLong()));
        Property.holds(10, random -> second.add(random.nextLong()));
        assertThat(first).hasSize(10).doesNotHaveDuplicates().isEqualTo(second);
    }

    @Test
    void aFailureNamesItsSeed() {
        List<Long> drawn = new ArrayList<>();
        assertThatThrownBy(() ->
                        Property.holds(
                                10,
                                random -> {
                                    drawn.add(random.nextLong());
                                    assertThat(drawn).hasSizeLessThan(4);
                                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dberth.seed=4 -Dberth.cases=1");
    }
}
