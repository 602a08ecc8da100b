package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.qapi.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command against a daemon that answers from memory. */
@Timeout(30)
class ProgramTest {
    @TempDir private Path folder;
    private FakeDaemon daemon;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        daemon = new FakeDaemon(folder.resolve("run/libvirt-sock"));
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    private int berth(String... words) {
        List<String> all = new ArrayList<>(List.of("--root", folder.toString()));
        all.addAll(List.of(words));
        return plain(Map.of(), false, all);
    }

    private int plain(Map<String, String> environment, boolean terminal, List<String> words) {
        out.reset();
        err.reset();
        var out = new PrintStream(this.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(this.err, false, StandardCharsets.UTF_8);
        int code = new Program(out, err, environment, terminal).run(words);
        out.flush();
        err.flush();
        return code;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listSortsTheRunningFirstThenByNameWithoutCase() {
        assertThat(berth("list", "--all")).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                         Id   Name    State
                        ------------------------
                         7    web     running
                         -    alpha   shut off
                         -    Zeta    shut off

                        """);
        assertThat(daemon.noted).containsExactly("list 3");
    }

    @Test
    void listSendsTheFiltersThatVirshSends() {
        berth("list");
        berth("list", "--inactive", "--autostart");
        berth("list", "--state-shutoff");
        berth("list", "--state-running");
        berth("list", "--all", "--without-managed-save");
        assertThat(daemon.noted)
                .containsExactly(
                        "list 1", "list " + (2 | 1024), "list " + (2 | 64), "list 17", "list 515");
    }

    @Test
    void listCanPrintWordsAlone() {
        berth("list", "--all", "--name");
        assertThat(out()).isEqualTo("web\nalpha\nZeta\n\n");
        berth("list", "--all", "--id");
        assertThat(out()).isEqualTo("7\n\n");
        berth("list", "--all", "--id", "--name");
        assertThat(out()).isEqualTo("7 web\n- alpha\n- Zeta\n\n");
        berth("list", "--all", "--uuid", "--name");
        assertThat(out()).startsWith("00000000-0000-0000-0000-000000000001 web\n");
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() {
        assertThat(berth("list", "--all", "--json")).isZero();
        assertThat(Json.parse(out()).asItems().getFirst())
                .isEqualTo(
                        Json.object()
                                .with("id", 7)
                                .with("name", "web")
                                .with("state", "running")
                                .with("uuid", "00000000-0000-0000-0000-000000000001"));
        berth("--json", "domblklist", "web", "--details");
        assertThat(Json.parse(out()).asItems().getLast())
                .isEqualTo(
                        Json.object()
                                .with("type", "file")
                                .with("device", "cdrom")
                                .with("target", "sda")
                                .with("source", new Json.Null()));
    }

    @Test
    void devicesAreReadFromTheXml() {
        berth("domblklist", "web");
        assertThat(out())
                .isEqualTo(
                        """
                         Target   Source
                        -----------------------------
                         vda      /images/web.qcow2
                         sda      -

                        """);
        berth("domiflist", "7");
        assertThat(out())
                .isEqualTo(
                        """
                         Interface   Type     Source   Model    MAC
                        -----------------------------------------------------------
                         vnet0       bridge   br0      virtio   52:54:00:00:00:01

                        """);
    }

    @Test
    void statesHaveVirshsWords() {
        berth("domstate", "alpha", "--reason");
        assertThat(out()).isEqualTo("shut off (destroyed)\n\n");
        berth("vcpucount", "web");
        assertThat(out())
                .isEqualTo(
                        """
                        maximum      config        12
                        maximum      live          12
                        current      config         2
                        current      live           2

                        """);
    }

    @Test
    void aMonitorCommandIsPrintedAsItCame() {
        String question = "{\"execute\":\"query-status\"}";
        berth("qemu-monitor-command", "web", question);
        assertThat(out()).isEqualTo("{\"return\":{\"status\":\"running\"},\"id\":\"1\"}\n\n");
        berth("qemu-monitor-command", "web", "--return-value", question);
        assertThat(out()).isEqualTo("{\"status\":\"running\"}\n");
        berth("qemu-monitor-command", "web", "--hmp", "info", "status");
        assertThat(out()).isEqualTo("info status: ok\r\n\n\n");
    }

    @Test
    void everyProblemOfADocumentIsToldWithItsFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("guest.xml"), "broken");
        assertThat(berth("define", file.toString())).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        """
                        error: Failed to define domain from %1$s
                        error: %1$s:2: no bus; use 'virtio'
                        error: %1$s:7: no name; give one
                        """
                                .formatted(file));
        Files.writeString(file, "<domain/>");
        assertThat(berth("define", file.toString())).isZero();
        assertThat(out()).isEqualTo("Domain 'alpha' defined from " + file + "\n\n");
    }

    @Test
    void aFileThatNoDaemonCouldTakeIsNotSent() throws IOException {
        Path file = Files.writeString(folder.resolve("long.xml"), " ".repeat((4 << 20) + 1));
        assertThat(berth("define", file.toString())).isEqualTo(1);
        assertThat(err()).startsWith("error: " + file + ": more than 4194304 bytes");
        assertThat(berth("define", folder.resolve("none.xml").toString())).isEqualTo(1);
        assertThat(err()).contains("none.xml': No such file or directory");
    }

    @Test
    void aFailureSaysWhatAndThenWhy() {
        assertThat(berth("destroy", "alpha")).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        """
                        error: Failed to destroy domain 'alpha'
                        error: Requested operation is not valid: domain is not running
                        """);
        assertThat(berth("destroy", "nobody")).isEqualTo(1);
        assertThat(err()).isEqualTo("error: failed to get domain 'nobody'\n");
    }

    @Test
    void flagsTravel() {
        assertThat(berth("destroy", "7", "--graceful")).isZero();
        assertThat(berth("undefine", "alpha", "--nvram", "--managed-save")).isZero();
        assertThat(out()).isEqualTo("Domain 'alpha' has been undefined\n\n");
        assertThat(daemon.noted).containsExactly("destroy web 1", "undefine alpha 5");
    }

    @Test
    void aMistakeOfUseIsCodeTwo() {
        assertThat(berth("lsit")).isEqualTo(2);
        assertThat(err()).isEqualTo("error: unknown command: 'lsit'; did you mean 'list'?\n");
        assertThat(berth("dominfo")).isEqualTo(2);
        assertThat(berth("list", "--table", "--name")).isEqualTo(2);
        assertThat(berth()).isEqualTo(2);
        assertThat(plain(Map.of(), false, List.of("--frob", "list"))).isEqualTo(2);
        assertThat(plain(Map.of(), false, List.of("-c"))).isEqualTo(2);
        assertThat(err()).isEqualTo("error: option '-c'/'--connect' requires an argument\n");
    }

    @Test
    void theDaemonIsFoundThroughTheEnvironment() {
        String uri = "qemu+unix:///system?socket=" + folder.resolve("run/libvirt-sock");
        Map<String, String> environment =
                Map.of("BERTH_DEFAULT_URI", uri, "LIBVIRT_DEFAULT_URI", "qemu:///nowhere");
        assertThat(plain(environment, false, List.of("hostname"))).isZero();
        assertThat(out()).isEqualTo("here\n\n");
        assertThat(plain(environment, false, List.of("uri"))).isZero();
        assertThat(out()).isEqualTo(uri + "\n\n");
    }

    @Test
    void aMissingDaemonComesWithTheCommandThatStartsIt() {
        String root = folder.resolve("elsewhere").toString();
        assertThat(plain(Map.of(), false, List.of("--root", root, "list"))).isEqualTo(1);
        assertThat(err())
                .startsWith("error: failed to connect to the hypervisor\n")
                .contains(root + "/run/libvirt-sock': No such file or directory")
                .contains("berth daemon --root " + root);
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        Map<String, String> coloured = Map.of("TERM", "xterm");
        Map<String, String> plain = Map.of("TERM", "xterm", "NO_COLOR", "1");
        plain(coloured, true, List.of("frob"));
        assertThat(err()).contains("\u001b[");
        plain(plain, true, List.of("frob"));
        assertThat(err()).doesNotContain("\u001b");
        plain(coloured, false, List.of("frob"));
        assertThat(err()).doesNotContain("\u001b");
    }

    @Test
    void helpAndVersionNeedNoDaemon() {
        assertThat(plain(Map.of(), false, List.of("help"))).isZero();
        assertThat(out()).contains(" Domain Management (help keyword 'domain'):\n");
        assertThat(plain(Map.of(), false, List.of("help", "list"))).isZero();
        assertThat(out()).startsWith("  NAME\n    list - list domains\n");
        assertThat(plain(Map.of(), false, List.of("--version"))).isZero();
        assertThat(out()).matches("berth \\S+ \\(libvirt 9\\.0\\.0, JDK 25\\S*\\)\n");
        assertThat(plain(Map.of(), false, List.of("help", "nonsense"))).isEqualTo(2);
    }

    @Test
    void aConsoleShowsWhatTheGuestSaysUntilItEnds() {
        assertThat(berth("console", "web")).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        Connected to domain 'web'
                        Escape character is ^] (Ctrl + ])
                        login:\s
                        """);
        assertThat(berth("-e", "^a", "console", "web")).isZero();
        assertThat(out()).contains("Escape character is ^a (Ctrl + a)\n");
        assertThat(berth("console", "alpha")).isEqualTo(1);
        assertThat(err()).isEqualTo("error: The domain is not running\n");
    }

    @Test
    void theEscapeCharacterIsTheByteThatATerminalSends() {
        assertThat(ConsoleSession.character("^]")).isEqualTo(0x1d);
        assertThat(ConsoleSession.character("^a")).isEqualTo(1);
        assertThat(ConsoleSession.character("q")).isEqualTo('q');
    }

    @Test
    void quietKeepsToTheAnswer() {
        berth("-q", "destroy", "web");
        assertThat(out()).isEmpty();
        berth("-q", "list");
        assertThat(out()).startsWith(" 7    web ");
    }
}
