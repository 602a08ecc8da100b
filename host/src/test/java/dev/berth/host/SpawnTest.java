package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

class SpawnTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Map<String, String> PATH = Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");

    @TempDir Path folder;

    private String run(Spawn spawn) throws Exception {
        Path log = folder.resolve("log");
        try (Descriptor output = OpenFile.append(log)) {
            HostProcess process = spawn.environment(PATH).output(output).start();
            assertThat(process.awaitExit(SOON)).contains(new ExitStatus.Exited(0));
        }
        return Files.readString(log);
    }

    private static Spawn shell(String script) {
        return Spawn.of(List.of("sh", "-c", script));
    }

    /** The descriptors of a child as "NUMBER FILE". */
    private List<String> descriptors(UnaryOperator<Spawn> passing) throws Exception {
        String listing = run(passing.apply(Spawn.of(List.of("ls", "-l", "/proc/self/fd"))));
        return listing.lines()
                .filter(line -> line.contains(" -> "))
                .map(line -> line.replaceFirst(".* (\\d+) -> ", "$1 "))
                .filter(line -> !line.endsWith("/fd")) // the folder that ls itself reads
                .toList();
    }

    @Test
    void onlyTheDescriptorsMeantReachTheChild() throws Exception {
        Path first = Files.writeString(folder.resolve("first"), "");
        Path second = Files.writeString(folder.resolve("second"), "");
        try (ServerSocket ofTheJdk = new ServerSocket(0);
                FileChannel alsoOfTheJdk = FileChannel.open(first, StandardOpenOption.READ);
                Descriptor a = OpenFile.readWrite(first);
                Descriptor b = OpenFile.readWrite(second)) {
            assertThat(ofTheJdk.isBound()).isTrue();
            assertThat(alsoOfTheJdk.isOpen()).isTrue();
            assertThat(descriptors(spawn -> spawn.pass(b.as(3)).pass(a.as(7))))
                    .containsExactlyInAnyOrder(
                            "0 /dev/null",
                            "1 " + folder.resolve("log"),
                            "2 " + folder.resolve("log"),
                            "3 " + second,
                            "7 " + first);
        }
    }

    @Test
    void numbersMayBePermuted() throws Exception {
        Path first = Files.writeString(folder.resolve("first"), "");
        Path second = Files.writeString(folder.resolve("second"), "");
        try (Descriptor a = OpenFile.readWrite(first);
                Descriptor b = OpenFile.readWrite(second)) {
            assertThat(descriptors(spawn -> spawn.pass(a.as(b.number())).pass(b.as(a.number()))))
                    .contains(b.number() + " " + first, a.number() + " " + second);
        }
    }

    @Test
    void environmentDirectoryAndSessionAreAsAsked() throws Exception {
        String seen =
                run(
                        shell("pwd; env | cut -d= -f1 | sort; ps -o sid= -p $$; echo $$")
                                .directory(folder.toRealPath()));
        List<String> lines = seen.lines().map(String::trim).toList();
        assertThat(lines.getFirst()).isEqualTo(folder.toRealPath().toString());
        assertThat(new TreeSet<>(lines.subList(1, lines.size() - 2)))
                .isSubsetOf(Set.of("PATH", "PWD", "SHLVL", "OLDPWD", "_"));
        assertThat(lines.get(lines.size() - 2)).isEqualTo(lines.getLast());
    }

    @Test
    void signalsStartAtTheirDefaults() throws Exception {
        String seen = run(Spawn.of(List.of("grep", "-E", "Sig(Blk|Ign)", "/proc/self/status")));
        // 32 and 33 are the C library's own, which posix_spawn leaves ignored.
        assertThat(seen.lines().map(line -> Long.parseLong(line.split("\\s+")[1], 16)))
                .allMatch(mask -> (mask & ~(3L << 31)) == 0);
    }

    @Test
    void theEndIsToldAsItWas() throws Exception {
        HostProcess seven = shell("exit 7").environment(PATH).start();
        assertThat(seven.awaitExit(SOON)).contains(new ExitStatus.Exited(7));
        assertThat(seven.alive()).isFalse();
        HostProcess killed = Spawn.of(List.of("sleep", "60")).environment(PATH).start();
        assertThat(killed.alive()).isTrue();
        killed.signal(Signal.KILL);
        assertThat(killed.awaitExit(SOON)).contains(new ExitStatus.Killed(9));
        killed.signal(Signal.TERM);
    }

    @Test
    void aMissingProgramIsAnErrorWithItsName() {
        assertThatThrownBy(() -> Spawn.of(List.of("/no/such/program")).start())
                .isInstanceOf(SystemCallException.class)
                .hasMessageContaining("/no/such/program")
                .hasMessageContaining("No such file");
    }

    @Test
    void anotherDaemonsChildIsAdoptedAndItsDeathNoticed() throws Exception {
        Path numbers = folder.resolve("numbers");
        HostProcess parent =
                shell(
                                "sleep 60 & echo $! > "
                                        + numbers
                                        + ".new; mv "
                                        + numbers
                                        + ".new "
                                        + numbers
                                        + "; wait")
                        .environment(PATH)
                        .start();
        HostProcess adopted = null;
        try {
            ProcessIdentity sleeper = ProcessIdentity.of(pidIn(numbers)).orElseThrow();
            adopted = HostProcess.adopt(sleeper).orElseThrow();
            assertThat(adopted.alive()).isTrue();
            assertThat(HostProcess.adopt(new ProcessIdentity(sleeper.pid(), 1))).isEmpty();
            adopted.signal(Signal.KILL);
            assertThat(adopted.awaitExit(SOON)).contains(new ExitStatus.Unknown());
        } finally {
            parent.signal(Signal.KILL);
        }
        assertThat(HostProcess.adopt(adopted.identity())).isEmpty();
    }

    @Test
    void aZombieIsDead() throws Exception {
        Path numbers = folder.resolve("numbers");
        // The shell becomes a program that never waits for its child.
        HostProcess parent =
                shell(
                                "sleep 0.3 & echo $! > "
                                        + numbers
                                        + ".new; mv "
                                        + numbers
                                        + ".new "
                                        + numbers
                                        + "; exec sleep 60")
                        .environment(PATH)
                        .start();
        try {
            ProcessIdentity child = ProcessIdentity.of(pidIn(numbers)).orElseThrow();
            HostProcess adopted = HostProcess.adopt(child).orElseThrow();
            assertThat(adopted.awaitExit(SOON)).contains(new ExitStatus.Unknown());
            assertThat(ProcessHandle.of(child.pid()).orElseThrow().isAlive()).isTrue();
            assertThat(ProcessIdentity.of(child.pid())).isEmpty();
        } finally {
            parent.signal(Signal.KILL);
        }
    }

    private static long pidIn(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!Files.exists(file) && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return Long.parseLong(Files.readString(file).trim());
    }
}
