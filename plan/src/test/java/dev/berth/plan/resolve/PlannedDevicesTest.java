package dev.berth.plan.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.domain.Domain;
import dev.berth.plan.Launch;
import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.Plan;
import dev.berth.plan.step.Preparation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** A few devices, and the whole of what QEMU is told of them. */
class PlannedDevicesTest {
    private static final String DISK =
            "<disk><driver type='%s'/><source file='/%s'/>%s<target dev='%s'/></disk>";

    @Test
    void nodesAreNumberedFromTheLastDisk() {
        assertThat(
                        lines(
                                "pc",
                                DISK.formatted("raw", "a", "", "vda")
                                        + DISK.formatted("qcow2", "b", "<backingStore/>", "vdb")))
                .contains(
                        "-device virtio-blk-pci,bus=pci.0,addr=0x2,drive=libvirt-2-format,"
                                + "id=virtio-disk0,bootindex=1",
                        "-device virtio-blk-pci,bus=pci.0,addr=0x3,drive=libvirt-1-format,"
                                + "id=virtio-disk1");
    }

    @Test
    void chainsAreOpenedFromTheBottom() {
        String backing =
                "<backingStore type='file'><format type='qcow2'/><source file='/base'/>"
                        + "<backingStore/></backingStore>";
        List<String> nodes =
                lines("pc", DISK.formatted("qcow2", "top", backing, "vda")).stream()
                        .filter(l -> l.startsWith("-blockdev"))
                        .toList();
        assertThat(nodes)
                .containsExactly(
                        "-blockdev {\"driver\":\"file\",\"filename\":\"/base\",\"node-name\":"
                            + "\"libvirt-2-storage\",\"auto-read-only\":true,\"discard\":\"unmap\"}",
                        "-blockdev {\"node-name\":\"libvirt-2-format\",\"read-only\":true,"
                                + "\"driver\":\"qcow2\",\"file\":\"libvirt-2-storage\","
                                + "\"backing\":null}",
                        "-blockdev {\"driver\":\"file\",\"filename\":\"/top\",\"node-name\":"
                            + "\"libvirt-1-storage\",\"auto-read-only\":true,\"discard\":\"unmap\"}",
                        "-blockdev {\"node-name\":\"libvirt-1-format\",\"read-only\":false,"
                                + "\"driver\":\"qcow2\",\"file\":\"libvirt-1-storage\","
                                + "\"backing\":\"libvirt-2-format\"}");
    }

    @Test
    void onlyTheTopOfAChainIsLentForWriting() {
        String backing =
                "<backingStore type='file'><format type='raw'/><source"
                        + " file='/base'/></backingStore>";
        assertThat(plan("pc", DISK.formatted("qcow2", "top", backing, "vda")).preparations())
                .filteredOn(Preparation.Image.class::isInstance)
                .map(p -> ((Preparation.Image) p).path() + ((Preparation.Image) p).access())
                .containsExactly("/baseREAD_ONLY", "/topEXCLUSIVE");
    }

    @Test
    void portsAreAddedWithTheDevicesThatNeedThem() {
        assertThat(lines("q35", DISK.formatted("raw", "a", "", "vda")))
                .contains(
                        "-device ioh3420,port=8,chassis=1,id=pci.1,bus=pcie.0,"
                                + "multifunction=on,addr=0x1",
                        "-device ioh3420,port=9,chassis=2,id=pci.2,bus=pcie.0,addr=0x1.0x1")
                .anyMatch(l -> l.contains("virtio-blk-pci,bus=pci.1,addr=0x0"));
    }

    @Test
    void aDriveSaysWhereItIs() {
        assertThat(lines("pc", DISK.formatted("raw", "a", "", "hdc")))
                .contains(
                        "-device ide-hd,bus=ide.1,unit=0,drive=libvirt-1-format,"
                                + "id=ide0-1-0,bootindex=1");
    }

    @Test
    void twoDevicesAtOneAddressAreRefused() {
        String watchdog = "<watchdog model='i6300esb'><address type='pci' slot='0x05'/></watchdog>";
        assertThatThrownBy(() -> lines("pc", watchdog + watchdog))
                .hasMessageContaining("0000:00:05.0 is taken");
    }

    @Test
    void whatTheChipsetHoldsIsNotGivenAway() {
        String watchdog = "<watchdog model='i6300esb'><address type='pci' slot='0x1f'/></watchdog>";
        assertThatThrownBy(() -> lines("q35", watchdog)).hasMessageContaining("00:1f.0 is taken");
    }

    private static List<String> lines(String machine, String devices) {
        List<String> arguments =
                new CommandLine(TestHost.traits()).arguments(plan(machine, devices));
        return IntStream.range(0, arguments.size() - 1)
                .mapToObj(i -> arguments.get(i) + " " + arguments.get(i + 1))
                .toList();
    }

    private static Plan plan(String machine, String devices) {
        String text =
                """
                <domain type='qemu'>
                  <name>planned</name>
                  <memory>1048576</memory>
                  <os><type arch='x86_64' machine='%s'>hvm</type></os>
                  <devices>%s<memballoon model='none'/></devices>
                </domain>
                """
                        .formatted(machine, devices);
        ResolvedDomain guest =
                Resolver.resolve(
                        Domain.read(text, "guest.xml"),
                        TestHost.traits(),
                        TestHost.profile(),
                        false);
        return Launch.plan(guest, 1, TestHost.traits(), TestHost.profile());
    }
}
