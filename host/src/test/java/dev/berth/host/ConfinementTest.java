package dev.berth.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.model.BerthException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ConfinementTest {
    @TempDir Path folder;

    @Test
    void aConfinedChildIsAnotherUserWithoutAnyCapability() throws Exception {
        assumeTrue(Account.root(), "only root can become another user");
        Account nobody = Account.named("nobody").orElseThrow();
        Path log = folder.resolve("log");
        try (Descriptor output = OpenFile.append(log)) {
            HostProcess child =
                    Spawn.of(List.of("cat", "/proc/self/status"))
                            .confined(new Confinement(nobody, Set.of(7)))
                            .environment(Map.of("PATH", "/usr/bin:/bin"))
                            .output(output)
                            .start();
            assertThat(child.awaitExit(Duration.ofSeconds(10))).contains(new ExitStatus.Exited(0));
            assertThat(Files.readString(log))
                    .contains("Pid:\t" + child.pid() + "\n")
                    .containsPattern("Uid:(\t" + nobody.userId() + "){4}\n")
                    .containsPattern("Gid:(\t" + nobody.groupId() + "){4}\n")
                    .containsPattern("Groups:\t7 ?\n")
                    .containsPattern("CapInh:\t0+\n")
                    .containsPattern("CapPrm:\t0+\n")
                    .containsPattern("CapBnd:\t0+\n")
                    .containsPattern("CapAmb:\t0+\n")
                    .contains("NoNewPrivs:\t1\n");
        }
    }

    @Test
    void aMissingUserIsAnErrorWithTheRemedy() {
        assertThatThrownBy(() -> Confinement.of("no-such-user", List.of()))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining("'no-such-user'")
                .hasMessageContaining("berth setup")
                .hasMessageContaining("qemu_user");
    }

    @Test
    void accountsComeFromTheUserDatabase() {
        assertThat(Account.named("root")).contains(new Account("root", 0, 0));
        assertThat(Account.named("no-such-user")).isEmpty();
        assertThat(Account.numbered(0)).contains(new Account("root", 0, 0));
        assertThat(Account.numbered(-5)).isEmpty();
        assertThat(Account.effective().userId() == 0).isEqualTo(Account.root());
    }
}
