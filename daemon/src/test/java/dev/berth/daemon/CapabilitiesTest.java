package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.model.xml.Element;
import dev.berth.model.xml.XmlReader;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class CapabilitiesTest {
    @Test
    void theHostSaysWhoItIsAndWhatItHas() {
        HostIdentity identity = new HostIdentity(new UUID(1, 2), "left");
        Element host =
                XmlReader.read(
                                Capabilities.document(identity, HostMachine.here(), List.of()),
                                "capabilities")
                        .child("host")
                        .orElseThrow();
        assertThat(host.child("uuid").orElseThrow().text()).isEqualTo(identity.uuid().toString());
        Element cells = host.child("topology").orElseThrow().child("cells").orElseThrow();
        long cpus =
                cells.children("cell").stream()
                        .flatMap(cell -> cell.children("cpus").stream())
                        .mapToLong(all -> all.children("cpu").size())
                        .sum();
        assertThat(cpus).isEqualTo(HostMachine.here().onlineCpus());
    }
}
