package dev.berth.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.model.xml.Problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices are understood, and written as they were read. */
class DevicesRoundTripTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serial type='tcp'><source mode='connect' host='h' service='9' tls='yes'>"
                        + "<reconnect enabled='yes' timeout='3'/></source><protocol type='telnet'/>"
                        + "<log file='/l' append='on'/><target type='isa-serial' port='1'>"
                        + "<model name='isa-serial'/></target></serial>",
                "<channel type='udp'><source mode='bind' host='a' service='1'/>"
                        + "<source mode='connect' host='b' service='2'/>"
                        + "<target type='virtio' name='n'/></channel>",
                "<graphics type='spice' tlsPort='5' autoport='no' defaultMode='secure'>"
                        + "<listen type='address' address='::1'/><channel name='main' mode='any'/>"
                        + "<image compression='off'/><clipboard copypaste='no'/>"
                        + "<gl enable='yes' rendernode='/r'/></graphics>",
                "<graphics type='vnc' socket='/s' passwd='p' connected='keep'/>",
                "<video><driver name='vhostuser' ats='on'/><model type='virtio' heads='2'>"
                        + "<acceleration accel3d='yes'/><resolution x='8' y='6'/></model></video>",
                "<audio id='2' type='alsa'><input mixingEngine='no' bufferLength='9' dev='d'>"
                        + "<settings frequency='1' channels='2' format='s16'/></input></audio>",
                "<interface type='network'><mac address='52:54:00:00:00:01'/>"
                        + "<source network='n' portgroup='p'/><target dev='t0' managed='no'/>"
                        + "<model type='virtio'/><driver queues='4' rss='on'>"
                        + "<host gso='off'/><guest csum='off'/></driver><link state='down'/>"
                        + "<mtu size='9000'/><teaming type='persistent'/></interface>",
                "<interface type='vhostuser'><source type='unix' path='/p' mode='server'/>"
                        + "</interface>",
                "<interface type='udp'><source address='a' port='1'>"
                        + "<local address='b' port='2'/></source></interface>",
                "<tpm model='tpm-crb'><backend type='emulator' version='2.0' debug='3'>"
                        + "<encryption secret='32ee7e76-2178-47a1-ab7b-269e6e348015'/>"
                        + "<active_pcr_banks><sha256/></active_pcr_banks></backend></tpm>",
                "<redirfilter><usbdev class='0x08' vendor='0x15E1' version='1.10' allow='yes'/>"
                        + "<usbdev allow='no'/></redirfilter>",
                "<shmem name='s' role='peer'><model type='ivshmem-plain'/><size unit='M'>4</size>"
                        + "</shmem>",
                "<iommu model='intel'><driver intremap='on' eim='on' aw_bits='48'/></iommu>",
                "<rng model='virtio'><rate bytes='9' period='2'/><backend model='egd' type='unix'>"
                        + "<source mode='connect' path='/e'/></backend></rng>",
                "<input type='evdev'><source dev='/d' grab='all' repeat='on'/></input>",
                "<smartcard mode='host-certificates'><certificate>a</certificate>"
                        + "<certificate>b</certificate><certificate>c</certificate></smartcard>"
            })
    void isUnderstoodAndKept(String device) {
        Problems problems = new Problems();
        Domain domain =
                Domain.read(
                        "<domain type='qemu'><name>g</name><memory>65536</memory>"
                                + "<os><type>hvm</type></os><devices>"
                                + device
                                + "</devices></domain>",
                        "g.xml",
                        problems);
        assertThat(problems.warnings()).isEmpty();
        assertThat(domain.devices().list()).hasSize(1);
        assertThat(Domain.read(domain.write(), "again.xml")).isEqualTo(domain);
    }
}
