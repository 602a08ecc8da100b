package dev.berth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.host.Account;
import dev.berth.host.KvmProbe;
import dev.berth.model.vocabulary.MonitorFlag;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.RunningReason;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.store.Places;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The engine with a QEMU of this host, confined as a root daemon's are where we are root. */
@Timeout(120)
final class RealQemuTest {
    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");
    private static final String USER = "berth-qemu";
    private static final String DOCUMENT =
            """
            <domain type='qemu'>
              <name>real guest</name>
              <uuid>0d2fcb2a-4f44-4c3b-8a9e-5c1f2f7f00aa</uuid>
              <memory unit='MiB'>64</memory>
              <vcpu>2</vcpu>
              <os><type arch='x86_64' machine='pc'>hvm</type></os>
              <features><acpi/></features>
              <devices>
                <serial type='pty'><target port='0'/></serial>
                %s
              </devices>
            </domain>
            """;

    @TempDir Path temporary;
    private EngineSettings settings;
    private Engine engine;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(Files.isExecutable(QEMU), () -> QEMU + " is not installed");
        Optional<String> user =
                Account.root() ? Account.named(USER).map(Account::name) : Optional.empty();
        assumeTrue(!Account.root() || user.isPresent(), () -> "there is no user " + USER);
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path root = temporary.resolve("deep".repeat(30));
        settings =
                new EngineSettings(
                        Places.under(root),
                        user,
                        Optional.empty(),
                        true,
                        0,
                        UUID.randomUUID(),
                        "here");
        engine = Engine.open(settings);
    }

    @AfterEach
    void close() {
        if (engine != null) {
            engine.guests(Set.of()).stream()
                    .filter(guest -> guest.view().active())
                    .forEach(guest -> guest.destroy(Set.of()));
            engine.close();
        }
    }

    private Guest defined() {
        return engine.define(DOCUMENT.formatted(""), Set.of());
    }

    private static long pid(Guest guest) {
        return guest.snapshot().live().orElseThrow().run().pid().orElseThrow();
    }

    private void reopen() {
        engine.close();
        engine = Engine.open(settings);
    }

    @Test
    void aGuestLivesThroughItsStatesAndADaemonsEnd() throws IOException {
        Guest guest = defined();
        guest.start(Set.of(StartFlag.PAUSED));
        assertThat(guest.view().state()).isEqualTo(PausedReason.USER);
        guest.resume();
        assertThat(guest.view().state()).isEqualTo(RunningReason.UNPAUSED);
        guest.suspend();
        assertThat(guest.monitorCommand("{\"execute\":\"query-status\"}", Set.of()))
                .contains("\"status\":\"paused\"");
        assertThat(guest.monitorCommand("info status", Set.of(MonitorFlag.HMP))).contains("paused");
        assertThat(guest.vcpus()).hasSize(2).allMatch(VcpuInfo::online);
        long pid = pid(guest);
        reopen();
        Guest again = engine.guest("real guest");
        assertThat(again.view().state()).isEqualTo(PausedReason.USER);
        assertThat(pid(again)).isEqualTo(pid);
        again.resume();
        again.reset();
        again.destroy(Set.of());
        assertThat(again.view().state()).isEqualTo(ShutoffReason.DESTROYED);
        nothingIsLeft(pid);
    }

    private void nothingIsLeft(long pid) throws IOException {
        assertThat(alive(pid)).isFalse();
        Places places = settings.places();
        try (Stream<Path> guests = Files.list(places.run().resolve("qemu"));
                Stream<Path> states = Files.list(places.run().resolve("state"))) {
            assertThat(guests).isEmpty();
            assertThat(states).isEmpty();
        }
    }

    private static boolean alive(long pid) {
        return dev.berth.host.ProcessIdentity.of(pid).isPresent();
    }

    @Test
    void qemuIsConfinedAndHoldsNothingOfOurs() throws IOException {
        Guest guest = defined();
        guest.start(Set.of());
        Path process = Path.of("/proc/" + pid(guest));
        List<String> status = Files.readAllLines(process.resolve("status"));
        assertThat(status).anyMatch(line -> line.matches("Seccomp:\\s+2"));
        assertThat(status).anyMatch(line -> line.matches("CapEff:\\s+0+"));
        if (settings.user().isPresent()) {
            int user = Account.named(USER).orElseThrow().userId();
            assertThat(Files.getAttribute(process, "unix:uid")).isEqualTo(user);
        }
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            assertThat(descriptors.map(RealQemuTest::target))
                    .allMatch(target ->
                            target.matches(
                                    "/dev/null|/dev/ptmx|.*/log/real guest\\.log|"
                                            + "socket:.*|anon_inode:.*|/dev/pts/ptmx"));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "socket:gone";
        }
    }

    @Test
    void aQemuThatIsKilledIsACrashEvenWhileNobodyLooks() throws Exception {
        Guest guest = defined();
        guest.start(Set.of(StartFlag.PAUSED));
        long pid = pid(guest);
        try (EventSubscription events = engine.subscribe(100)) {
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            while (guest.view().active()) {
                events.take();
            }
        }
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.CRASHED);
        guest.start(Set.of(StartFlag.PAUSED));
        long second = pid(guest);
        engine.close();
        ProcessHandle.of(second).orElseThrow().destroyForcibly();
        ProcessHandle.of(second).ifPresent(handle -> handle.onExit().join());
        engine = Engine.open(settings);
        assertThat(engine.guest("real guest").view().state()).isEqualTo(ShutoffReason.CRASHED);
        nothingIsLeft(second);
    }

    @Test
    void anOptionThatQemuRefusesIsReportedInItsWords() throws IOException {
        String document =
                DOCUMENT.formatted("")
                        .replace(
                                "</devices>",
                                "</devices><qemu:commandline"
                                    + " xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg"
                                    + " value='-device'/><qemu:arg value='nonsense'/>"
                                    + "</qemu:commandline>");
        Guest guest = engine.define(document, Set.of());
        assertThatThrownBy(() -> guest.start(Set.of()))
                .hasMessageContaining("'nonsense' is not a valid device model name")
                .hasMessageContaining("qemu:arg");
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.FAILED);
        nothingIsLeft(Long.MAX_VALUE);
    }

    @Test
    void theConsoleTakesBytesUntilTheGuestEnds() throws IOException {
        Guest guest = defined();
        guest.start(Set.of(StartFlag.PAUSED));
        assertThat(guest.xml(Set.of())).contains("<source path='/dev/pts/");
        try (Console console = guest.openConsole(Optional.empty(), Set.of())) {
            guest.resume();
            assertThat(console.write(ByteBuffer.wrap("x".getBytes(StandardCharsets.UTF_8))))
                    .isOne();
            guest.destroy(Set.of());
            assertThat(drain(console)).isEqualTo(-1);
        }
    }

    private static int drain(Console console) throws IOException {
        int count = 0;
        while (count >= 0) {
            count = console.read(ByteBuffer.allocate(4096));
        }
        return count;
    }

    @Test
    void whatNoCommandLineCarriesIsSaidBeforeTheGuestRuns() {
        String more =
                "<interface type='user'><mac address='52:54:00:00:00:02'/>"
                        + "<model type='e1000'/><link state='down'/></interface>"
                        + "<graphics type='vnc' autoport='yes' passwd='secret'/>";
        Guest guest = engine.define(DOCUMENT.formatted(more), Set.of());
        guest.start(Set.of(StartFlag.PAUSED));
        assertThat(guest.monitorCommand("{\"execute\":\"query-vnc\"}", Set.of()))
                .contains("\"auth\":\"vnc\"");
        assertThat(guest.monitorCommand("info network", Set.of(MonitorFlag.HMP))).contains("net0");
        assertThat(guest.xml(Set.of())).doesNotContain("secret").contains("port='59");
        assertThat(guest.xml(Set.of(XmlFlag.SECURE))).contains("passwd='secret'");
    }

    @Test
    void aTapComesAndGoesWithItsGuest() {
        assumeTrue(Account.root() && Files.exists(Path.of("/dev/net/tun")), "no taps here");
        String card =
                "<interface type='ethernet'><mac address='52:54:00:00:00:01'/>"
                        + "<model type='virtio'/></interface>";
        Guest guest = engine.define(DOCUMENT.formatted(card), Set.of());
        guest.start(Set.of(StartFlag.PAUSED));
        Matcher name = Pattern.compile("<target dev='(vnet\\d+)'/>").matcher(guest.xml(Set.of()));
        assertThat(name.find()).isTrue();
        Path link = Path.of("/sys/class/net", name.group(1));
        assertThat(link.resolve("address")).content().startsWith("fe:54:00:00:00:01");
        guest.destroy(Set.of());
        assertThat(link).doesNotExist();
        assertThat(guest.xml(Set.of())).doesNotContain("vnet");
    }

    @Test
    void kvmThatDoesNotWorkIsRefusedWithAProposal() {
        KvmProbe probe = new KvmProbe(QEMU, Optional.empty(), temporary.resolve("kvm"));
        assumeTrue(!probe.ask().works(), "this host has KVM");
        String document = DOCUMENT.formatted("").replace("type='qemu'", "type='kvm'");
        assertThatThrownBy(() -> engine.define(document, Set.of()))
                .hasMessageContaining("type='kvm'")
                .hasMessageContaining("<domain type='qemu'>");
        assertThat(engine.guests(Set.of())).isEmpty();
    }
}
