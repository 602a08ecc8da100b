package dev.berth.plan.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Step;

import org.junit.jupiter.api.Test;

/** Single devices, from their element to QEMU's options. */
class DevicePlanTest {
    @Test
    void aSerialPortIsAlsoTheConsole() {
        assertThat(DeviceArguments.of("<console type='pty'/>"))
                .contains(
                        "-chardev pty,id=charserial0",
                        "-device isa-serial,chardev=charserial0,index=0,id=serial0")
                .noneMatch(option -> option.contains("console"));
    }

    @Test
    void aListeningSocketIsOpenedForQemu() {
        String channel =
                "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/>"
                        + "</channel>";
        assertThat(DeviceArguments.of(channel))
                .contains("-chardev socket,id=charchannel0,fd=4,server=on,wait=off");
        assertThat(DeviceArguments.plan(channel).descriptors())
                .filteredOn(Descriptor.Listener.class::isInstance)
                .singleElement()
                .extracting(d -> ((Descriptor.Listener) d).path())
                .isEqualTo("/c/domain-3-g/org.qemu.guest_agent.0");
        assertThat(DeviceArguments.resolved(channel).write()).doesNotContain("domain-3-g");
    }

    @Test
    void aFileIsPassedByItsDescriptor() {
        assertThat(DeviceArguments.of("<serial type='file'><source path='/x'/></serial>"))
                .contains(
                        "-add-fd set=0,fd=4,opaque=serial0-source",
                        "-chardev file,id=charserial0,path=/dev/fdset/0,append=on");
    }

    @Test
    void aCardOnABridgeGetsATapAndTheKernelsHelp() {
        String card =
                "<interface type='bridge'><source bridge='br0'/><model type='virtio'/>"
                        + "<driver queues='2'/></interface>";
        assertThat(DeviceArguments.of(card))
                .contains("-netdev tap,fds=4:5,vhost=on,vhostfds=6:7,id=hostnet0")
                .anyMatch(option -> option.contains("mq=on,vectors=6,netdev=hostnet0"));
        assertThat(DeviceArguments.plan(card).descriptors())
                .filteredOn(Descriptor.Tap.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aMissingMacAddressIsAlwaysTheSame() {
        String card = "<interface type='user'/><interface type='user'/>";
        String once = DeviceArguments.resolved(card).write();
        assertThat(once).isEqualTo(DeviceArguments.resolved(card).write());
        assertThat(once.lines().filter(line -> line.contains("52:54:00:")).distinct()).hasSize(2);
    }

    @Test
    void aDisplaysPasswordIsOnNoCommandLine() {
        String vnc = "<graphics type='vnc' passwd='hush' websocket='-1'/>";
        assertThat(DeviceArguments.of(vnc))
                .contains("-vnc 127.0.0.1:7,websocket=5701,password=on,audiodev=audio1")
                .noneMatch(option -> option.contains("hush"));
        assertThat(DeviceArguments.plan(vnc).steps())
                .filteredOn(Step.Password.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aSpiceServerWithoutAPasswordAsksForNone() {
        assertThat(DeviceArguments.of("<graphics type='spice' autoport='yes'/>"))
                .contains(
                        "-audiodev {\"id\":\"audio1\",\"driver\":\"spice\"}",
                        "-spice port=5911,addr=127.0.0.1,disable-ticketing=on,"
                                + "seamless-migration=on");
    }

    @Test
    void nobodyLooksWithoutADisplay() {
        assertThat(DeviceArguments.of("")).contains("-display none");
    }

    @Test
    void anEmulatedTpmIsAnotherProcess() {
        String tpm = "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>";
        assertThat(DeviceArguments.of(tpm))
                .contains(
                        "-chardev socket,id=chrtpm,path=/r/swtpm/3-g-swtpm.sock",
                        "-tpmdev emulator,id=tpm-tpm0,chardev=chrtpm",
                        "-device tpm-crb,tpmdev=tpm-tpm0,id=tpm0");
        assertThat(DeviceArguments.plan(tpm).preparations())
                .anyMatch(Preparation.TpmEmulator.class::isInstance);
    }

    @Test
    void aWatchdogsActionIsTheGuests() {
        assertThat(DeviceArguments.of("<watchdog model='ib700' action='dump'/>"))
                .contains("-device ib700,id=watchdog0", "-watchdog-action pause");
    }

    @Test
    void aVsockHasTheAllottedContextId() {
        assertThat(DeviceArguments.of("<vsock model='virtio'><cid auto='yes'/></vsock>"))
                .anyMatch(o -> o.startsWith("-device vhost-vsock-pci,guest-cid=7,vhostfd=4,"));
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlaceAndTheRemedy() {
        assertThatThrownBy(() ->
                        DeviceArguments.resolved(
                                """
                                <serial type='unix'/>
                                <video><model type='vga' primary='yes'/></video>
                                <video><model type='qxl' primary='yes'/></video>
                                <interface type='user'>
                                  <portForward proto='tcp'><range start='80'/></portForward>
                                </interface>
                                """))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining("g.xml:8")
                .hasMessageContaining("the Unix socket has no path; add")
                .hasMessageContaining("only one card can be primary='yes'")
                .hasMessageContaining("add <backend type='passt'/>");
    }

    @Test
    void anotherWorldsInterfacesAreRefusedByName() {
        assertThatThrownBy(() -> DeviceArguments.plan("<interface type='vds'/>"))
                .hasMessageContaining("interface of type 'vds'");
    }
}
