package dev.berth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.RunningReason;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.InvalidDocument;
import dev.berth.model.xml.XmlReader;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class RuntimeStateTest {
    private static final String WRITTEN_BY_ANOTHER =
            """
            <domstatus state='running' reason='booted' pid='42'>
              <taint flag='high-privileges'/>
              <monitor path='/run/monitor.sock' type='unix'/>
              <vcpus>
                <vcpu id='0' pid='43'/>
              </vcpus>
              <devices>
                <device alias='balloon0'/>
              </devices>
              <berth version='2' phase='live' startTicks='77' pendingReboot='no' later='1'>
                <companion kind='swtpm' pid='44' startTicks='78'/>
                <later/>
              </berth>
              <domain type='qemu' id='1'>
                <name>web</name>
              </domain>
            </domstatus>
            """;

    @Test
    void isRead() {
        RuntimeState state = RuntimeState.read(WRITTEN_BY_ANOTHER, "state");
        assertThat(state.state()).isEqualTo(RunningReason.BOOTED);
        assertThat(state.pid()).contains(42L);
        assertThat(state.monitor()).contains(new RuntimeState.Monitor("/run/monitor.sock", "unix"));
        assertThat(state.vcpus().orElseThrow().list())
                .containsExactly(new RuntimeState.Vcpu(0, 43));
        Supervision supervision = state.supervision().orElseThrow();
        assertThat(supervision.startTicks()).contains(77L);
        assertThat(supervision.companions())
                .containsExactly(new Supervision.Companion("swtpm", 44, 78));
    }

    @Test
    void whatIsNotKnownSurvivesAChange() {
        String changed =
                RuntimeState.read(WRITTEN_BY_ANOTHER, "state").withState(PausedReason.USER).write();
        Element expected =
                XmlReader.read(
                        WRITTEN_BY_ANOTHER.replace(
                                "state='running' reason='booted'", "state='paused' reason='user'"),
                        "state");
        assertThat(childrenAsSets(XmlReader.read(changed, "state")))
                .isEqualTo(childrenAsSets(expected));
    }

    @Test
    void anUnknownStateIsRefused() {
        String odd = WRITTEN_BY_ANOTHER.replace("reason='booted'", "reason='magic'");
        assertThatThrownBy(() -> RuntimeState.read(odd, "state"))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("'magic'");
    }

    @TestFactory
    Stream<DynamicTest> libvirtsStatesLoseNothing() throws IOException {
        Path corpus =
                Optional.ofNullable(System.getenv("BERTH_CORPUS"))
                        .map(Path::of)
                        .orElse(Path.of("../../shared/corpus"))
                        .resolve("qemustatusxml2xmldata");
        Assumptions.assumeTrue(Files.isDirectory(corpus), () -> "no corpus at " + corpus);
        try (Stream<Path> files = Files.list(corpus)) {
            List<Path> all = files.sorted().toList();
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> whole(file)));
        }
    }

    private static void whole(Path file) throws IOException {
        String text = Files.readString(file);
        String again = RuntimeState.read(text, file.toString()).write();
        assertThat(childrenAsSets(XmlReader.read(again, "again")))
                .isEqualTo(childrenAsSets(XmlReader.read(text, "text")));
    }

    /** The attributes and children of the root and of <berth>, in whatever order they came. */
    private static List<Object> childrenAsSets(Element root) {
        return List.of(
                java.util.Set.copyOf(root.attributes()),
                root.children().stream()
                        .map(child -> child.is("berth") ? childrenAsSets(child) : child)
                        .collect(java.util.stream.Collectors.toSet()));
    }
}
