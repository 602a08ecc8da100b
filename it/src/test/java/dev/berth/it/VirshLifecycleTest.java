package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

/** The verbs of a guest's life, typed into libvirt's own virsh. */
@Timeout(120)
class VirshLifecycleTest {
    private static DaemonUnderTest daemon;
    private static Virsh virsh;

    @BeforeAll
    static void start() {
        Virsh.required();
        daemon = DaemonUnderTest.start();
        virsh = daemon.virsh();
    }

    @AfterAll
    static void end() {
        if (daemon != null) {
            daemon.close();
        }
    }

    @AfterEach
    void clear() {
        for (String name : names("--all")) {
            virsh.run("destroy", name);
            virsh.run("undefine", name);
        }
        assertThat(daemon.root().processes()).isEmpty();
    }

    private static List<String> names(String... filters) {
        String[] command = new String[filters.length + 2];
        command[0] = "list";
        command[1] = "--name";
        System.arraycopy(filters, 0, command, 2, filters.length);
        return virsh.ok(command).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String file(String document) {
        return daemon.root().write("guest.xml", document).toString();
    }

    private static void defined(String name) {
        assertThat(virsh.ok("define", file(GuestDocument.bare(name))))
                .contains("Domain '" + name + "' defined from ");
    }

    private static String state(String name) {
        return virsh.ok("domstate", name, "--reason").strip();
    }

    @Test
    void defineStartListDumpDestroyUndefine() {
        defined("anna");
        assertThat(virsh.ok("list", "--all")).containsPattern("-\\s+anna\\s+shut off");
        assertThat(virsh.ok("start", "anna")).contains("Domain 'anna' started");
        assertThat(virsh.ok("list")).containsPattern("\\d+\\s+anna\\s+running");
        assertThat(virsh.ok("dumpxml", "anna"))
                .containsPattern("<domain type='qemu' id='\\d+'")
                .contains("<name>anna</name>", "<alias name='");
        assertThat(virsh.ok("dumpxml", "anna", "--inactive"))
                .contains("<domain type='qemu'>")
                .doesNotContain("<alias name='");
        assertThat(virsh.refused("start", "anna")).contains("Domain is already active");
        assertThat(virsh.ok("destroy", "anna")).contains("Domain 'anna' destroyed");
        assertThat(state("anna")).isEqualTo("shut off (destroyed)");
        assertThat(virsh.refused("destroy", "anna"))
                .contains("error: Requested operation is not valid: domain is not running");
        assertThat(virsh.ok("undefine", "anna")).contains("Domain 'anna' has been undefined");
        assertThat(virsh.refused("dominfo", "anna")).contains("failed to get domain 'anna'");
        assertThat(names("--all")).isEmpty();
        assertThat(daemon.root().files("etc")).noneMatch(name -> name.contains("anna"));
    }

    @Test
    void pausedResumedSuspendedReset() {
        defined("bert");
        virsh.ok("start", "bert", "--paused");
        assertThat(state("bert")).isEqualTo("paused (user)");
        assertThat(virsh.ok("resume", "bert")).contains("Domain 'bert' resumed");
        assertThat(state("bert")).isEqualTo("running (unpaused)");
        assertThat(virsh.ok("suspend", "bert")).contains("Domain 'bert' suspended");
        assertThat(state("bert")).isEqualTo("paused (user)");
        assertThat(names("--state-paused")).containsExactly("bert");
        virsh.ok("resume", "bert");
        assertThat(virsh.ok("reset", "bert")).contains("Domain 'bert' was reset");
        assertThat(state("bert")).startsWith("running");
        assertThat(virsh.ok("destroy", "bert", "--graceful")).contains("destroyed");
    }

    @Test
    void aTransientGuestIsGoneWhenItStops() {
        assertThat(virsh.ok("create", file(GuestDocument.bare("carl")), "--paused"))
                .contains("Domain 'carl' created from ");
        assertThat(virsh.ok("dominfo", "carl"))
                .containsPattern("Persistent:\\s+no")
                .containsPattern("State:\\s+paused");
        assertThat(names("--transient")).containsExactly("carl");
        assertThat(virsh.refused("autostart", "carl")).contains("transient");
        virsh.ok("destroy", "carl");
        assertThat(names("--all")).isEmpty();
    }

    @Test
    void undefiningARunningGuestMakesItTransient() {
        defined("dora");
        virsh.ok("start", "dora", "--paused");
        virsh.ok("undefine", "dora");
        assertThat(virsh.ok("dominfo", "dora")).containsPattern("Persistent:\\s+no");
        virsh.ok("define", file(virsh.ok("dumpxml", "dora", "--inactive")));
        assertThat(virsh.ok("dominfo", "dora")).containsPattern("Persistent:\\s+yes");
        virsh.ok("destroy", "dora");
        assertThat(names("--all")).containsExactly("dora");
    }

    @Test
    void anAutostartedGuestStartsWithTheDaemon() throws Exception {
        defined("emil");
        assertThat(virsh.ok("autostart", "emil")).contains("marked as autostarted");
        assertThat(names("--all", "--autostart")).containsExactly("emil");
        daemon.end();
        daemon.startAgain();
        try (Background events =
                Background.start(virsh.command("event", "--all", "--loop", "--timeout", "30"))) {
            while (!names().equals(List.of("emil"))) {
                events.await(_ -> true, java.time.Duration.ofSeconds(30));
            }
        }
        virsh.ok("autostart", "emil", "--disable");
        assertThat(names("--all", "--no-autostart")).containsExactly("emil");
    }

    @Test
    void aDefinitionIsReplacedOnlyByItsOwnName() {
        defined("fred");
        String xml = virsh.ok("dumpxml", "fred");
        virsh.ok("define", file(xml.replace("<vcpu placement='static'>1<", "<vcpu>3<")));
        assertThat(virsh.ok("dumpxml", "fred")).containsPattern("<vcpu[^>]*>3</vcpu>");
        assertThat(virsh.refused("define", file(xml.replace("fred", "gina"))))
                .contains("already", "fred");
        assertThat(names("--all")).containsExactly("fred");
    }

    @Test
    void whatIsNotUnderstoodIsKept() {
        String document =
                GuestDocument.bare("hugo")
                        .replace(
                                "<vcpu>",
                                "<title>A title</title><description>Words</description>"
                                        + "<metadata><o:owner xmlns:o='urn:example:o'>me</o:owner>"
                                        + "</metadata><vcpu>");
        virsh.ok("define", file(document));
        assertThat(virsh.ok("dumpxml", "hugo"))
                .contains("<title>A title</title>", "<description>Words</description>")
                .containsPattern("<o:owner xmlns:o=['\"]urn:example:o['\"]>me</o:owner>");
        assertThat(virsh.ok("list", "--all", "--title")).contains("A title");
        assertThat(virsh.ok("desc", "hugo")).contains("Words");
        virsh.ok("start", "hugo", "--paused");
        assertThat(virsh.ok("dumpxml", "hugo")).contains("urn:example:o");
    }
}
