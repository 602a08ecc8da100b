package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The verbs that look at a guest, virsh's answers beside our own command's. */
@Timeout(180)
@ExtendWith(SharedGuest.Provider.class)
class ReadOnlyVerbsTest {

    @Test
    void dominfo(SharedGuest guest) {
        String told = guest.virsh().ok("dominfo", SharedGuest.NAME);
        assertThat(told)
                .containsPattern("Name:\\s+shared\n")
                .containsPattern("OS Type:\\s+hvm\n")
                .containsPattern("State:\\s+running\n")
                .containsPattern("CPU\\(s\\):\\s+2\n")
                .containsPattern("CPU time:\\s+\\d+\\.\\ds\n")
                .containsPattern("Max memory:\\s+196608 KiB\n")
                .containsPattern("Persistent:\\s+yes\n")
                .containsPattern("Autostart:\\s+disable\n");
        same(guest, "CPU time:", "dominfo", SharedGuest.NAME);
    }

    /** Our command prints what virsh prints, but for lines that change with time. */
    private static void same(SharedGuest guest, String except, String... words) {
        assertThat(without(except, guest.daemon().berth(words).ok()))
                .isEqualTo(without(except, guest.virsh().ok(words)));
    }

    private static String without(String except, String text) {
        return String.join("\n", text.lines().filter(line -> !line.startsWith(except)).toList())
                .strip();
    }

    @Test
    void domstateAndLists(SharedGuest guest) {
        assertThat(guest.virsh().ok("domstate", SharedGuest.NAME, "--reason").strip())
                .isEqualTo("running (booted)");
        same(guest, "-", "domstate", SharedGuest.NAME, "--reason");
        same(guest, "-", "list");
        same(guest, "-", "list", "--all", "--uuid");
    }

    @Test
    void namesIdsAndUuids(SharedGuest guest) {
        Virsh virsh = guest.virsh();
        String id = virsh.ok("domid", SharedGuest.NAME).strip();
        String uuid = virsh.ok("domuuid", SharedGuest.NAME).strip();
        assertThat(id).matches("\\d+");
        assertThat(uuid).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(virsh.ok("domname", id).strip()).isEqualTo(SharedGuest.NAME);
        assertThat(virsh.ok("domname", uuid).strip()).isEqualTo(SharedGuest.NAME);
        same(guest, "-", "domid", uuid);
    }

    @Test
    void disksAndNics(SharedGuest guest) {
        assertThat(guest.virsh().ok("domblklist", SharedGuest.NAME, "--details"))
                .containsPattern("file\\s+disk\\s+vda\\s+\\S+/shared\\.raw");
        assertThat(guest.virsh().ok("domiflist", SharedGuest.NAME))
                .containsPattern("user\\s+-\\s+virtio\\s+" + SharedGuest.MAC);
        same(guest, "~", "domblklist", SharedGuest.NAME, "--details");
        same(guest, "~", "domiflist", SharedGuest.NAME);
    }

    @Test
    void vcpus(SharedGuest guest) {
        assertThat(guest.virsh().ok("vcpuinfo", SharedGuest.NAME))
                .containsPattern("VCPU:\\s+0\n")
                .containsPattern("VCPU:\\s+1\n")
                .containsPattern("State:\\s+running\n")
                .containsPattern("CPU Affinity:\\s+y+\n");
        assertThat(guest.virsh().ok("vcpucount", SharedGuest.NAME, "--live", "--current").strip())
                .isEqualTo("2");
    }

    @Test
    void dumpxml(SharedGuest guest) {
        assertThat(guest.virsh().ok("dumpxml", SharedGuest.NAME))
                .containsPattern("<domain type='qemu' id='\\d+'")
                .contains("<alias name='virtio-disk0'/>", "<alias name='net0'/>")
                .containsPattern("<console type='pty' tty='/dev/pts/\\d+'>");
        same(guest, "~", "dumpxml", SharedGuest.NAME);
        same(guest, "~", "dumpxml", SharedGuest.NAME, "--inactive");
        String[] part = {"dumpxml", SharedGuest.NAME, "--xpath", "//interface/mac | //vcpu"};
        assertThat(guest.daemon().berth(part).ok())
                .isEqualTo(guest.virsh().ok(part).replace('"', '\''));
    }

    @Test
    void capabilities(SharedGuest guest) {
        assertThat(guest.virsh().ok("capabilities"))
                .contains(
                        "<arch name='x86_64'>",
                        "<emulator>/usr/bin/qemu-system-x86_64</emulator>",
                        ">q35</machine>",
                        "<domain type='qemu'/>");
        assertThat(guest.virsh().ok("nodeinfo")).contains("CPU model:           x86_64");
    }

    @Test
    void monitorCommands(SharedGuest guest) {
        Virsh virsh = guest.virsh();
        assertThat(virsh.ok("qemu-monitor-command", SharedGuest.NAME, "--hmp", "info status"))
                .contains("VM status: running");
        String query = "{\"execute\":\"query-name\"}";
        assertThat(virsh.ok("qemu-monitor-command", SharedGuest.NAME, query))
                .contains("\"name\":\"shared\"");
        assertThat(virsh.ok("qemu-monitor-command", SharedGuest.NAME, "{\"execute\":\"nonsense\"}"))
                .contains("CommandNotFound");
        same(guest, "~", "qemu-monitor-command", SharedGuest.NAME, "--hmp", "info name");
    }

    @Test
    void theGuestSeesWhatTheDocumentSays(SharedGuest guest) {
        try (TinyConsole console = TinyConsole.open(guest.daemon(), SharedGuest.NAME)) {
            assertThat(console.ask("disks"))
                    .containsExactly("vda " + SharedGuest.DISK_BYTES + " rw -");
            assertThat(console.ask("nics"))
                    .containsExactly("eth0 " + SharedGuest.MAC + " virtio_net");
            assertThat(console.ask("cpus")).containsExactly("online 0-1", "count 2");
        }
    }

    @Test
    void theReadOnlySocketOnlyLooks(SharedGuest guest) {
        Virsh reader = new Virsh(guest.daemon().uri() + "-ro");
        assertThat(reader.ok("-r", "list")).contains(SharedGuest.NAME);
        assertThat(reader.refused("-r", "suspend", SharedGuest.NAME)).contains("read");
        assertThat(reader.refused("suspend", SharedGuest.NAME)).isNotEmpty();
    }
}
