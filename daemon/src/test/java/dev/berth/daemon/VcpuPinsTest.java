package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;
import dev.berth.model.xml.XmlReader;

import org.junit.jupiter.api.Test;

import java.util.BitSet;

class VcpuPinsTest {
    private static final BitSet ALL = VcpuPins.parse("0-3");

    @Test
    void whatIsNotPinnedRunsAnywhere() {
        assertThat(pins("<domain><vcpu>2</vcpu></domain>").of(1)).isEqualTo(ALL);
    }

    @Test
    void aPinGoesBeforeTheWholeGuestsSet() {
        VcpuPins pins =
                pins(
                        """
                        <domain>
                          <vcpu cpuset='0-3,^2'>2</vcpu>
                          <cputune><vcpupin vcpu='1' cpuset='2'/></cputune>
                        </domain>
                        """);
        assertThat(pins.of(0)).isEqualTo(VcpuPins.parse("0,1,3"));
        assertThat(pins.of(1)).isEqualTo(VcpuPins.parse("2"));
    }

    @Test
    void whatIsNoSetIsRefused() {
        for (String text : new String[] {"", "a", "3-1", "1-", "-1"}) {
            assertThatThrownBy(() -> VcpuPins.parse(text)).isInstanceOf(BerthException.class);
        }
    }

    private static VcpuPins pins(String document) {
        return new VcpuPins(XmlReader.read(document, "test"), ALL);
    }
}
