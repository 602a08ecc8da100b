package dev.berth.model.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.xml.InvalidDocument;
import dev.berth.model.xml.Problem;
import dev.berth.model.xml.Problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DomainTest {
    private static final String FULL =
            """
            <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
              <name>full</name>
              <uuid>c7a5fdbd-0000-9455-926a-d65c16db1809</uuid>
              <title>A title</title>
              <description>Says &lt;much&gt;</description>
              <metadata>
                <app:owner xmlns:app='urn:app' app:id='7'>text <b>mixed</b></app:owner>
              </metadata>
              <maxMemory slots='16' unit='KiB'>8388608</maxMemory>
              <memory unit='KiB'>1048576</memory>
              <currentMemory unit='KiB'>524288</currentMemory>
              <memoryBacking>
                <hugepages>
                  <page size='2048' unit='KiB' nodeset='0'/>
                </hugepages>
                <locked/>
              </memoryBacking>
              <vcpu placement='static' current='2'>4</vcpu>
              <os firmware='efi'>
                <type arch='x86_64' machine='q35'>hvm</type>
                <loader secure='no'/>
                <boot dev='hd'/>
                <bootmenu enable='yes' timeout='3000'/>
              </os>
              <features>
                <acpi/>
                <apic eoi='on'/>
                <hyperv mode='custom'>
                  <relaxed state='on'/>
                  <spinlocks state='on' retries='8191'/>
                </hyperv>
                <vmport state='off'/>
              </features>
              <cpu mode='host-passthrough' check='none'>
                <topology sockets='1' dies='1' clusters='1' cores='4' threads='1'/>
                <feature policy='disable' name='vmx'/>
                <numa>
                  <cell id='0' cpus='0-3' memory='1048576' unit='KiB'>
                    <distances>
                      <sibling id='0' value='10'/>
                    </distances>
                  </cell>
                </numa>
              </cpu>
              <clock offset='utc'>
                <timer name='rtc' tickpolicy='catchup'/>
              </clock>
              <on_poweroff>destroy</on_poweroff>
              <on_reboot>restart</on_reboot>
              <on_crash>preserve</on_crash>
              <pm>
                <suspend-to-mem enabled='no'/>
              </pm>
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <controller type='pci' index='1' model='pcie-root-port'>
                  <target chassis='1' port='0x10'/>
                  <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
                </controller>
              </devices>
              <qemu:commandline>
                <qemu:arg value='-foo'/>
                <qemu:env name='A' value='b'/>
              </qemu:commandline>
            </domain>
            """;

    @Test
    void writesWhatItReadInLibvirtsOrder() {
        Domain domain = Domain.read(FULL, "full.xml");
        String written = domain.write();
        assertThat(Domain.read(written, "again")).isEqualTo(domain);
        assertThat(written.lines().sorted().toList()).isEqualTo(FULL.lines().sorted().toList());
    }

    @Test
    void keepsWhatItDoesNotUnderstandAndSaysSoOnce() {
        String text =
                """
                <domain type='qemu' future='1'>
                  <name>a</name>
                  <memory unit='MiB'>64</memory>
                  <os>
                    <type surprise='x'>hvm</type>
                    <newthing/>
                  </os>
                  <devices>
                    <teleporter to='mars'/>
                    <controller type='usb' index='0'>
                      <novelty/>
                    </controller>
                  </devices>
                </domain>
                """;
        Problems problems = new Problems();
        Domain domain = Domain.read(text, "guest.xml", problems);
        assertThat(domain.write())
                .contains(
                        "future='1'",
                        "surprise='x'",
                        "<newthing/>",
                        "<teleporter to='mars'/>",
                        "<novelty/>");
        assertThat(problems.warnings().stream().map(p -> p.at().line()).toList())
                .containsExactlyInAnyOrder(1, 5, 6, 9, 11);
    }

    @Test
    void tellsEveryProblemAtOnceWithItsLine() {
        String text =
                """
                <domain type='qemu'>
                  <name></name>
                  <memory unit='furlongs'>64</memory>
                  <vcpu>many</vcpu>
                  <os>
                    <type>hvm</type>
                    <boot dev='tape'/>
                  </os>
                  <devices>
                    <controller type='warp'/>
                  </devices>
                </domain>
                """;
        assertThatThrownBy(() -> Domain.read(text, "guest.xml"))
                .isInstanceOfSatisfying(
                        InvalidDocument.class,
                        e ->
                                assertThat(lines(e.problems()))
                                        .containsExactlyInAnyOrder(2, 3, 4, 7, 10))
                .hasMessageContaining(
                        "'tape' is not a boot device; use one of fd, hd, cdrom, network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/x", "a/b", ".", "..", "two&#10;lines"})
    void refusesANameThatCannotNameAFile(String name) {
        String text =
                "<domain type='qemu'><name>%s</name><os><type>hvm</type></os></domain>"
                        .formatted(name);
        assertThatThrownBy(() -> Domain.read(text, "guest.xml"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("name");
    }

    private static List<Integer> lines(List<Problem> problems) {
        return problems.stream().map(p -> p.at().line()).toList();
    }
}
