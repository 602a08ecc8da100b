package dev.berth.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.model.xml.Element;
import dev.berth.model.xml.Problems;
import dev.berth.model.xml.XmlReader;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is said of a guest as a whole is understood, and written as it was read. */
class DomainRoundTripTest {
    private static final String GUEST =
            """
            <domain type='qemu'>
              <name>whole</name>
              <memory unit='GiB'>2</memory>
              <vcpu current='2'>4</vcpu>
              <seclabel type='none' model='dac'/>
              <launchSecurity type='sev'><policy>0x0001</policy></launchSecurity>
              <vcpus>
                <vcpu id='0' enabled='yes' hotpluggable='no' order='1'/>
                <vcpu id='3' enabled='yes' hotpluggable='yes' order='2'/>
              </vcpus>
              <iothreads>2</iothreads>
              <defaultiothread thread_pool_max='8'/>
              <cputune><shares>512</shares><vcpupin vcpu='0' cpuset='1'/></cputune>
              <blkiotune><weight>200</weight></blkiotune>
              <memtune><hard_limit unit='KiB'>4194304</hard_limit></memtune>
              <resource><partition>/machine/dear</partition></resource>
              <os><type>hvm</type></os>
              <features><async-teardown enabled='no'/><smm><tseg unit='MiB'>48</tseg></smm></features>
              <cpu>
                <numa>
                  <cell id='0' cpus='0-3' memory='2' unit='GiB'>
                    <cache level='1' associativity='direct' policy='writeback'>
                      <size value='10' unit='KiB'/><line value='8' unit='B'/>
                    </cache>
                  </cell>
                  <interconnects>
                    <latency initiator='0' target='0' type='access' value='5'/>
                    <bandwidth initiator='0' target='0' cache='1' type='read' value='3' unit='MiB'/>
                  </interconnects>
                </numa>
              </cpu>
            </domain>
            """;

    @Test
    void everythingIsUnderstood() {
        Problems problems = new Problems();
        Domain.read(GUEST, "guest.xml", problems);
        assertThat(problems.warnings()).isEmpty();
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        Domain domain = Domain.read(GUEST, "guest.xml");
        assertThat(Domain.read(domain.write(), "again.xml")).isEqualTo(domain);
    }

    @Test
    void elementsAreWrittenInLibvirtsOrder() {
        Element written = XmlReader.read(Domain.read(GUEST, "guest.xml").write(), "again.xml");
        List<String> names =
                written.children().stream().map(e -> e.name().local()).distinct().toList();
        assertThat(names)
                .containsSubsequence(
                        "memory", "blkiotune", "memtune", "vcpu", "vcpus", "iothreads", "cputune")
                .containsSubsequence("resource", "os", "features", "cpu", "devices", "seclabel")
                .endsWith("launchSecurity");
    }
}
