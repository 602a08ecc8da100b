package dev.berth.model.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.xml.Problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks, controllers, folders, memory and host devices: understood, and written as read. */
class DeviceRoundTripTest {
    private static final String GUEST =
            """
            <domain type='qemu'>
              <name>devices</name>
              <memory>1048576</memory>
              <os><type>hvm</type></os>
              <devices>%s</devices>
            </domain>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                <disk type='file' device='disk' snapshot='external'>
                  <driver name='qemu' type='qcow2' cache='none' io='io_uring' discard='unmap'
                          detect_zeroes='unmap' queues='4' packed='on'>
                    <iothreads><iothread id='1'><queue id='0'/></iothread></iothreads>
                    <metadata_cache><max_size unit='bytes'>4096</max_size></metadata_cache>
                  </driver>
                  <source file='/top' startupPolicy='optional'>
                    <slices><slice type='storage' offset='0' size='512'/></slices>
                    <encryption format='luks'><secret type='passphrase' usage='u'/></encryption>
                    <dataStore type='file'><format type='raw'/><source file='/data'/></dataStore>
                  </source>
                  <backingStore type='network'>
                    <format type='qcow2'/>
                    <source protocol='nbd' name='x'><host name='h' port='1'/></source>
                    <backingStore/>
                  </backingStore>
                  <target dev='vda' bus='virtio'/>
                  <iotune><total_bytes_sec>9</total_bytes_sec></iotune>
                  <serial>S</serial>
                </disk>
                """,
                """
                <disk type='nvme' device='disk'>
                  <source type='pci' managed='no' namespace='2'>
                    <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
                  </source>
                  <target dev='vdb' bus='virtio'/>
                </disk>
                """,
                """
                <disk type='file' device='cdrom'><target dev='sda' bus='sata' tray='open'/></disk>
                """,
                """
                <controller type='pci' index='3' model='pcie-root-port'>
                  <model name='pcie-root-port'/><target chassis='3' port='0x8' hotplug='off'/>
                </controller>
                """,
                """
                <controller type='scsi' index='0' model='virtio-scsi'>
                  <driver queues='2'><iothreads><iothread id='2'/></iothreads></driver>
                </controller>
                """,
                """
                <filesystem type='mount' accessmode='mapped' fmode='0644'>
                  <driver type='virtiofs' queue='512'/>
                  <binary path='/v' xattr='on'><cache mode='always'/></binary>
                  <source dir='/shared'/><target dir='tag'/><readonly/>
                </filesystem>
                """,
                """
                <memory model='virtio-mem' access='shared'>
                  <source><pagesize unit='KiB'>2048</pagesize></source>
                  <target>
                    <size unit='KiB'>4096</size><node>0</node>
                    <block unit='KiB'>2048</block><requested unit='KiB'>2048</requested>
                    <address base='0x100000000'/>
                  </target>
                </memory>
                """,
                """
                <hostdev mode='subsystem' type='pci' managed='yes'>
                  <driver name='vfio'/>
                  <source>
                    <address domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
                  </source>
                  <rom bar='off'/>
                </hostdev>
                """,
                """
                <hostdev mode='subsystem' type='scsi' managed='no'>
                  <source>
                    <adapter name='scsi_host0'/><address type='scsi' bus='0' target='0' unit='4'/>
                  </source>
                  <readonly/>
                </hostdev>
                """
            })
    void whatIsWrittenReadsTheSame(String device) {
        Problems problems = new Problems();
        Domain domain = Domain.read(GUEST.formatted(device), "guest.xml", problems);
        assertThat(problems.warnings()).isEmpty();
        assertThat(Domain.read(domain.write(), "again.xml")).isEqualTo(domain);
    }

    @Test
    void limitsThatExcludeEachOtherAreRefused() {
        String disk =
                """
                <disk><source file='/a'/><target dev='vda'/><iotune>
                  <total_iops_sec>1</total_iops_sec><read_iops_sec>1</read_iops_sec>
                </iotune></disk>
                """;
        assertThatThrownBy(() -> Domain.read(GUEST.formatted(disk), "guest.xml"))
                .hasMessageContaining("exclude each other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vda", "sdaa", "hdc", "fdb", "xvda1"})
    void targetNamesAreDrives(String name) {
        String disk = "<disk><source file='/a'/><target dev='" + name + "'/></disk>";
        assertThat(Domain.read(GUEST.formatted(disk), "guest.xml").devices().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eth0", "vd", "sd1", "sdABC", "vdaaaaaaaa"})
    void otherNamesAreRefused(String name) {
        String disk = "<disk><source file='/a'/><target dev='" + name + "'/></disk>";
        assertThatThrownBy(() -> Domain.read(GUEST.formatted(disk), "guest.xml"))
                .hasMessageContaining("is not a drive's name");
    }
}
