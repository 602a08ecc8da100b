package dev.berth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.ConsoleFlag;
import dev.berth.model.vocabulary.CrashedReason;
import dev.berth.model.vocabulary.Impact;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.ListFilter;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.RunningReason;
import dev.berth.model.vocabulary.ShutdownReason;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.store.Disk;
import dev.berth.store.Places;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Timeout(30)
final class EngineTest {
    private static final String UUID_A = "0d2fcb2a-4f44-4c3b-8a9e-5c1f2f7f0001";
    private static final String UUID_B = "0d2fcb2a-4f44-4c3b-8a9e-5c1f2f7f0002";

    @TempDir Path root;
    private final ScriptedHypervisor hypervisor = new ScriptedHypervisor();
    private Engine engine;
    private EventSubscription events;

    @BeforeEach
    void open() {
        engine = Engine.open(Places.under(root), Disk.REAL, hypervisor);
        events = engine.subscribe(100);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static String document(String name, String uuid, String more) {
        return """
        <domain type='qemu'>
          <name>%s</name>
          <uuid>%s</uuid>
          <memory unit='KiB'>65536</memory>
          <vcpu>2</vcpu>
          <os><type arch='x86_64' machine='pc'>hvm</type></os>
          %s
          <devices><serial type='pty'><source path='/dev/pts/9'/><alias name='serial0'/></serial></devices>
        </domain>
        """
                .formatted(name, uuid, more);
    }

    private Guest defined() {
        return engine.define(document("web", UUID_A, ""), Set.of());
    }

    private Guest started() {
        Guest guest = defined();
        guest.start(Set.of());
        return guest;
    }

    /** The lifecycle events so far, up to the last that is asked for. */
    private List<Lifecycle> lifecycle(Lifecycle last) throws InterruptedException {
        List<Lifecycle> heard = new ArrayList<>();
        while (!heard.contains(last)) {
            GuestEvent event = events.poll(Duration.ofSeconds(10)).orElseThrow();
            if (event instanceof GuestEvent.LifecycleChanged changed) {
                heard.add(changed.what());
            }
        }
        return heard;
    }

    @Test
    void aDefinedGuestIsFoundUnderAllItsNames() throws InterruptedException {
        Guest guest = defined();
        assertThat(engine.guest("web")).isSameAs(guest);
        assertThat(engine.guest(UUID.fromString(UUID_A))).isSameAs(guest);
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.UNKNOWN);
        assertThat(guest.view().persistent()).isTrue();
        assertThat(lifecycle(Lifecycle.DEFINED_ADDED)).hasSize(1);
    }

    @Test
    void namesAndUuidsBelongToOneGuest() {
        defined();
        assertThatThrownBy(() -> engine.define(document("web", UUID_B, ""), Set.of()))
                .hasMessage("domain 'web' already exists with uuid " + UUID_A)
                .extracting(e -> ((BerthException) e).code())
                .isEqualTo(ErrorCode.OPERATION_FAILED);
        assertThatThrownBy(() -> engine.define(document("other", UUID_A, ""), Set.of()))
                .hasMessage("domain 'web' is already defined with uuid " + UUID_A);
    }

    @Test
    void redefiningKeepsAutostart() throws InterruptedException {
        defined().setAutostart(true);
        Guest again = engine.define(document("web", UUID_A, "<title>x</title>"), Set.of());
        assertThat(again.view().autostart()).isTrue();
        assertThat(again.xml(Set.of())).contains("<title>x</title>");
        assertThat(lifecycle(Lifecycle.DEFINED_UPDATED)).contains(Lifecycle.DEFINED_ADDED);
    }

    @Test
    void startingGivesAnIdAndLibvirtsEvents() throws InterruptedException {
        Guest guest = started();
        assertThat(guest.view().identity().id()).hasValue(1);
        assertThat(guest.view().state()).isEqualTo(RunningReason.BOOTED);
        assertThat(guest.xml(Set.of())).startsWith("<domain type='qemu' id='1'>");
        assertThat(guest.xml(Set.of(XmlFlag.INACTIVE))).startsWith("<domain type='qemu'>");
        assertThat(lifecycle(Lifecycle.STARTED_BOOTED))
                .containsExactly(
                        Lifecycle.DEFINED_ADDED,
                        Lifecycle.RESUMED_UNPAUSED,
                        Lifecycle.STARTED_BOOTED);
    }

    @Test
    void aPausedStartDoesNotRun() throws InterruptedException {
        Guest guest = defined();
        guest.start(Set.of(StartFlag.PAUSED));
        assertThat(guest.view().state()).isEqualTo(PausedReason.USER);
        assertThat(hypervisor.only().runState()).isEqualTo(Hypervisor.RunState.STOPPED);
        assertThat(lifecycle(Lifecycle.SUSPENDED_PAUSED))
                .endsWith(Lifecycle.STARTED_BOOTED, Lifecycle.SUSPENDED_PAUSED);
    }

    @Test
    void suspendAndResume() throws InterruptedException {
        Guest guest = started();
        guest.suspend();
        assertThat(guest.view().state()).isEqualTo(PausedReason.USER);
        guest.suspend();
        guest.resume();
        assertThat(guest.view().state()).isEqualTo(RunningReason.UNPAUSED);
        assertThatThrownBy(guest::resume).hasMessage("domain is already running");
        assertThat(lifecycle(Lifecycle.SUSPENDED_PAUSED)).hasSize(4);
        assertThat(lifecycle(Lifecycle.RESUMED_UNPAUSED)).hasSize(1);
    }

    @Test
    void destroyEndsTheProcess() throws InterruptedException {
        Guest guest = started();
        guest.destroy(Set.of());
        assertThat(hypervisor.alive()).isZero();
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.DESTROYED);
        assertThat(lifecycle(Lifecycle.STOPPED_DESTROYED)).doesNotContain(Lifecycle.STOPPED_FAILED);
        assertThat(root.resolve("run/state/web.xml")).doesNotExist();
        assertThatThrownBy(() -> guest.destroy(Set.of())).hasMessage("domain is not running");
    }

    @Test
    void destroyPreemptsAMonitorThatHangs() throws Exception {
        Guest guest = started();
        hypervisor.only().hang();
        Thread stuck = Thread.ofVirtual().start(() -> assertThatThrownBy(guest::suspend));
        guest.destroy(Set.of());
        stuck.join();
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.DESTROYED);
    }

    @Test
    void aGuestThatSwitchesItselfOffIsShutOff() throws InterruptedException {
        Guest guest = started();
        hypervisor.only().powerOff();
        assertThat(lifecycle(Lifecycle.STOPPED_SHUTDOWN))
                .endsWith(Lifecycle.SHUTDOWN_GUEST, Lifecycle.STOPPED_SHUTDOWN);
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.SHUTDOWN);
        assertThat(hypervisor.alive()).isZero();
    }

    @Test
    void preserveKeepsWhatWasSwitchedOff() throws InterruptedException {
        Guest guest =
                engine.define(
                        document("web", UUID_A, "<on_poweroff>preserve</on_poweroff>"), Set.of());
        guest.start(Set.of());
        hypervisor.only().powerOff();
        lifecycle(Lifecycle.SHUTDOWN_GUEST);
        assertThat(guest.view().state()).isEqualTo(ShutdownReason.UNKNOWN);
        assertThat(hypervisor.alive()).isOne();
    }

    @Test
    void aRebootBootsTheSameMachineAgain() throws InterruptedException {
        Guest guest = started();
        lifecycle(Lifecycle.STARTED_BOOTED);
        guest.reboot(Set.of());
        ScriptedMachine machine = hypervisor.only();
        assertThat(machine.powerButtonPressed).isOne();
        machine.powerOff();
        assertThat(events.poll(Duration.ofSeconds(10)).orElseThrow())
                .isInstanceOf(GuestEvent.Rebooted.class);
        assertThat(machine.alive()).isTrue();
        assertThat(guest.view().state().state().word()).isEqualTo("running");
        machine.powerOff();
        assertThat(lifecycle(Lifecycle.STOPPED_SHUTDOWN))
                .containsExactly(Lifecycle.SHUTDOWN_GUEST, Lifecycle.STOPPED_SHUTDOWN);
    }

    @Test
    void aQemuThatDiesIsACrash() throws InterruptedException {
        Guest guest = started();
        hypervisor.only().end();
        lifecycle(Lifecycle.STOPPED_FAILED);
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.CRASHED);
    }

    @Test
    void aPanicDestroysByDefaultAndCanBeKept() throws InterruptedException {
        Guest guest = started();
        hypervisor.only().panic();
        assertThat(lifecycle(Lifecycle.STOPPED_CRASHED))
                .endsWith(Lifecycle.CRASHED_PANICKED, Lifecycle.STOPPED_CRASHED);
        engine.define(document("web", UUID_A, "<on_crash>preserve</on_crash>"), Set.of());
        guest.start(Set.of());
        hypervisor.only().panic();
        lifecycle(Lifecycle.CRASHED_PANICKED);
        assertThat(guest.view().state()).isEqualTo(CrashedReason.PANICKED);
        assertThat(hypervisor.alive()).isOne();
    }

    @Test
    void aPanicCanRestart() throws InterruptedException {
        Guest guest =
                engine.define(document("web", UUID_A, "<on_crash>restart</on_crash>"), Set.of());
        guest.start(Set.of());
        lifecycle(Lifecycle.STARTED_BOOTED);
        hypervisor.only().panic();
        lifecycle(Lifecycle.RESUMED_UNPAUSED);
        assertThat(guest.view().state()).isEqualTo(RunningReason.CRASHED);
    }

    @Test
    void aStartThatFailsLeavesNothing() {
        Guest guest = defined();
        hypervisor.refuse("no such image");
        assertThatThrownBy(() -> guest.start(Set.of())).hasMessage("no such image");
        assertThat(guest.view().state()).isEqualTo(ShutoffReason.FAILED);
        assertThat(hypervisor.alive()).isZero();
        assertThat(root.resolve("run/state/web.xml")).doesNotExist();
        hypervisor.allow();
        guest.start(Set.of());
        assertThat(guest.view().active()).isTrue();
    }

    @Test
    void aTransientGuestIsGoneWhenItStops() {
        Guest guest = engine.create(document("web", UUID_A, ""), Set.of());
        assertThat(guest.view().persistent()).isFalse();
        guest.destroy(Set.of());
        assertThatThrownBy(() -> engine.guest("web"))
                .hasMessage("no domain with matching name 'web'");
        assertThatThrownBy(guest::suspend)
                .extracting(e -> ((BerthException) e).code())
                .isEqualTo(ErrorCode.NO_DOMAIN);
        engine.create(document("web", UUID_B, ""), Set.of()).destroy(Set.of());
    }

    @Test
    void aTransientGuestThatFailsToStartIsGone() {
        hypervisor.refuse("no such image");
        assertThatThrownBy(() -> engine.create(document("web", UUID_A, ""), Set.of()))
                .hasMessage("no such image");
        assertThat(engine.guests(Set.of())).isEmpty();
        defined();
    }

    @Test
    void undefiningARunningGuestMakesItTransient() {
        Guest guest = started();
        guest.undefine(Set.of());
        assertThat(guest.view().persistent()).isFalse();
        guest.destroy(Set.of());
        assertThat(engine.guests(Set.of())).isEmpty();
    }

    @Test
    void renaming() {
        Guest guest = defined();
        engine.define(document("db", UUID_B, ""), Set.of());
        assertThatThrownBy(() -> guest.rename("db"))
                .hasMessage("domain with name 'db' already exists");
        guest.rename("www");
        assertThat(engine.guest("www")).isSameAs(guest);
        assertThatThrownBy(() -> engine.guest("web")).isInstanceOf(BerthException.class);
        reopen();
        assertThat(engine.guest("www").xml(Set.of())).contains("<name>www</name>");
        assertThat(engine.guests(Set.of())).hasSize(2);
    }

    @Test
    void metadataLiveAndStored() {
        Guest guest = started();
        Optional<String> uri = Optional.of("http://example.org/a");
        guest.setMetadata(
                MetadataKind.ELEMENT,
                Optional.of("<owner name='x'><a/></owner>"),
                Optional.of("app"),
                uri,
                Set.of(Impact.LIVE, Impact.CONFIG));
        guest.setMetadata(
                MetadataKind.TITLE,
                Optional.of("The web"),
                Optional.empty(),
                Optional.empty(),
                Set.of(Impact.CONFIG));
        assertThat(guest.metadata(MetadataKind.ELEMENT, uri, Set.of()))
                .isEqualTo("<owner name=\"x\">\n  <a/>\n</owner>");
        assertThat(guest.xml(Set.of()))
                .contains("<app:owner xmlns:app='http://example.org/a' name='x'>")
                .contains("<app:a/>");
        assertThat(guest.metadata(MetadataKind.TITLE, Optional.empty(), Set.of(Impact.CONFIG)))
                .isEqualTo("The web");
        assertThatThrownBy(() -> guest.metadata(MetadataKind.TITLE, Optional.empty(), Set.of()))
                .extracting(e -> ((BerthException) e).code())
                .isEqualTo(ErrorCode.NO_DOMAIN_METADATA);
        reopen();
        assertThat(engine.guest("web").metadata(MetadataKind.ELEMENT, uri, Set.of()))
                .startsWith("<owner name=");
    }

    @Test
    void aConsoleHasOneUser() {
        Guest guest = started();
        Console first = guest.openConsole(Optional.empty(), Set.of());
        assertThatThrownBy(() -> guest.openConsole(Optional.of("serial0"), Set.of()))
                .hasMessage("Active console session exists for this domain");
        Console second = guest.openConsole(Optional.empty(), Set.of(ConsoleFlag.FORCE));
        assertThat(first.isOpen()).isFalse();
        assertThat(second.isOpen()).isTrue();
    }

    @Test
    void listsAreFiltered() {
        started();
        engine.define(document("db", UUID_B, ""), Set.of()).setAutostart(true);
        assertThat(names(Set.of())).containsExactly("db", "web");
        assertThat(names(Set.of(ListFilter.ACTIVE))).containsExactly("web");
        assertThat(names(Set.of(ListFilter.INACTIVE, ListFilter.PERSISTENT))).containsExactly("db");
        assertThat(names(Set.of(ListFilter.ACTIVE, ListFilter.INACTIVE))).hasSize(2);
        assertThat(names(Set.of(ListFilter.AUTOSTART, ListFilter.RUNNING))).isEmpty();
    }

    private List<String> names(Set<ListFilter> filters) {
        return engine.guests(filters).stream().map(it -> it.view().identity().name()).toList();
    }

    private void reopen() {
        engine.close();
        open();
    }

    @Test
    void aNewDaemonTakesOverWhatRuns() throws InterruptedException {
        Guest before = started();
        long pid = before.snapshot().live().orElseThrow().run().pid().orElseThrow();
        reopen();
        Guest guest = engine.guest("web");
        assertThat(guest.view().state()).isEqualTo(RunningReason.BOOTED);
        assertThat(guest.view().identity().id()).hasValue(1);
        assertThat(guest.snapshot().live().orElseThrow().run().pid()).contains(pid);
        hypervisor.machine(pid).powerOff();
        lifecycle(Lifecycle.STOPPED_SHUTDOWN);
        engine.define(document("db", UUID_B, ""), Set.of()).start(Set.of());
        assertThat(engine.guest(2).view().identity().name()).isEqualTo("db");
    }

    @Test
    void aNewDaemonLearnsWhatHappenedMeanwhile() {
        Guest before = started();
        engine.close();
        hypervisor.only().pause();
        open();
        assertThat(engine.guest("web")).isNotSameAs(before);
        assertThat(engine.guest("web").view().state()).isEqualTo(PausedReason.UNKNOWN);
        engine.close();
        hypervisor.only().end();
        open();
        assertThat(engine.guest("web").view().state()).isEqualTo(ShutoffReason.CRASHED);
        assertThat(root.resolve("run/state/web.xml")).doesNotExist();
    }

    @Test
    void aTransientGuestSurvivesTheDaemon() {
        engine.create(document("web", UUID_A, ""), Set.of());
        reopen();
        assertThat(engine.guest("web").view().persistent()).isFalse();
        engine.close();
        hypervisor.only().end();
        open();
        assertThat(engine.guests(Set.of())).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndKept() throws Exception {
        started();
        engine.close();
        Path odd = root.resolve("etc/qemu/odd.xml");
        Files.writeString(odd, "<domain");
        Path misnamed = root.resolve("etc/qemu/misnamed.xml");
        Files.copy(root.resolve("etc/qemu/web.xml"), misnamed);
        open();
        assertThat(engine.unreadable()).extracting(it -> it.file()).contains(odd, misnamed);
        assertThat(odd).exists();
        assertThat(names(Set.of())).containsExactly("web");
    }

    @Test
    void autostartStartsWhatHasNotRunSinceTheBoot() {
        defined().setAutostart(true);
        Guest ran = engine.define(document("db", UUID_B, ""), Set.of());
        ran.setAutostart(true);
        ran.start(Set.of());
        ran.destroy(Set.of());
        reopen();
        engine.autostart();
        assertThat(names(Set.of(ListFilter.ACTIVE))).containsExactly("web");
    }
}
