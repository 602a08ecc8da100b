package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class HostMachineTest {
    private static final int CPUS = 8;

    @TempDir private Path root;

    @BeforeEach
    void twoSocketsOfTwoCoresOfTwoThreads() throws IOException {
        write("proc/cpuinfo", "processor\t: 0\ncpu MHz\t\t: 2600.123\n");
        write(
                "proc/meminfo",
                "MemTotal: 4000 kB\nMemFree: 1000 kB\nBuffers: 10 kB\nCached: 5 kB\n");
        write("sys/devices/system/cpu/online", "0-7\n");
        for (int cpu = 0; cpu < CPUS; cpu++) {
            String topology = "sys/devices/system/cpu/cpu" + cpu + "/topology/";
            write(topology + "physical_package_id", cpu / 4 + "\n");
            write(topology + "core_id", cpu / 2 % 2 + "\n");
        }
        write("sys/devices/system/node/node0/cpulist", "0-7\n");
        write("sys/devices/system/node/node0/meminfo", "Node 0 MemTotal:    3900 kB\n");
    }

    @Test
    void theKernelsFilesAreRead() {
        HostMachine machine = new HostMachine(root);
        assertThat(machine.memory()).isEqualTo(4000 * 1024);
        assertThat(machine.freeMemory()).isEqualTo(1015 * 1024);
        assertThat(machine.megahertz()).isEqualTo(2600);
        assertThat(machine.presentCpus()).isEqualTo(CPUS);
        assertThat(machine.topology()).isEqualTo(new HostMachine.Topology(1, 2, 2, 2));
    }

    @Test
    void aNodeHasItsProcessorsAndItsMemory() {
        HostMachine.Cell cell = new HostMachine(root).cells().getFirst();
        assertThat(cell.memory()).isEqualTo(3900 * 1024);
        assertThat(cell.cpus()).hasSize(CPUS);
        assertThat(cell.cpus().get(6)).isEqualTo(new HostMachine.Cpu(6, "1", "0", "1", "6"));
    }

    @Test
    void aTopologyThatDoesNotAddUpIsFlat() throws IOException {
        write("sys/devices/system/cpu/online", "0,2-3\n");
        HostMachine machine = new HostMachine(root);
        assertThat(machine.onlineCpus()).isEqualTo(3);
        assertThat(machine.topology()).isEqualTo(new HostMachine.Topology(1, 1, 3, 1));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
