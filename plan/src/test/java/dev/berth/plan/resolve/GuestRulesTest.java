package dev.berth.plan.resolve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;
import dev.berth.model.domain.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule: what a document may not say, and the words that say why. */
class GuestRulesTest {
    private static final String GUEST =
            """
            <domain type='qemu'>
              <name>ruled</name>
              <memory>1048576</memory>
              %s
              <os><type arch='x86_64' machine='pc'>hvm</type>%s</os>
              <devices>%s</devices>
            </domain>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <features><smm><tseg unit='MiB'>8</tseg></smm></features> | 'pc' has none
                    <vcpu current='3'>2</vcpu> | more than the maximum of 2
                    <vcpu>256</vcpu> | more than the 255
                    <vcpu>3</vcpu><cpu><topology sockets='2' cores='1' threads='1'/></cpu> | make them equal
                    <cpu><cache mode='emulate' level='2'/></cpu> | third level only
                    <cpu><maxphysaddr mode='passthrough' bits='40'/></cpu> | the host says the bits
                    <cpu><numa><cell id='1' memory='1048576'/></numa></cpu> | without a gap
                    <cpu><numa><cell memory='1048576' cpus='4'/></numa></cpu> | last vCPU is 0
                    <numatune><memnode cellid='0' mode='strict' nodeset='0'/></numatune> | no such node
                    <numatune><memory placement='static'/></numatune> | needs a nodeset
                    <memoryBacking><hugepages/><source type='anonymous'/></memoryBacking> | not anonymous
                    <iothreadids><iothread id='0'/></iothreadids> | the first is 1
                    <maxMemory slots='1'>2097152</maxMemory> | needs a NUMA node
                    <defaultiothread thread_pool_min='2' thread_pool_max='1'/> | lower it
                    <clock offset='utc'><timer name='pit' tickpolicy='merge'/></clock> | use 'delay'
                    <seclabel model='dac'/><seclabel model='dac'/> | stands twice
                    <sysinfo type='fwcfg'><entry name='etc/x'>1</entry></sysinfo> | begins with 'opt/'
                    """)
    void refusesAGuest(String elements, String why) {
        assertThatThrownBy(() -> resolve(elements, "", ""))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("guest.xml:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <controller type='scsi' index='0'/><controller type='scsi' index='0'/> | give each its own
                    <controller type='virtio-serial' index='0'><driver iothread='1'/></controller> | only a virtio-scsi
                    <controller type='usb' index='0' model='ich9-uhci2'/> | needs an ich9-ehci1
                    <serial type='unix'><target port='0'/></serial> | has no path
                    """)
    void refusesADevice(String devices, String why) {
        assertThatThrownBy(() -> resolve("", "", devices)).hasMessageContaining(why);
    }

    @Test
    void refusesTwoOrdersOfBooting() {
        String disk = "<serial type='pty'><target port='0'/><boot order='1'/></serial>";
        assertThatThrownBy(() -> resolve("", "<boot dev='hd'/>", disk))
                .hasMessageContaining("exclude each other");
    }

    @Test
    void takesAGuestThatBreaksNone() {
        assertThatCode(() -> resolve("<vcpu current='1'>2</vcpu>", "<boot dev='hd'/>", ""))
                .doesNotThrowAnyException();
    }

    private static void resolve(String elements, String os, String devices) {
        Domain domain = Domain.read(GUEST.formatted(elements, os, devices), "guest.xml");
        Resolver.resolve(domain, TestHost.traits(), TestHost.profile(), true);
    }
}
