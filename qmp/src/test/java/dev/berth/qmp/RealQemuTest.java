package dev.berth.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.qapi.Accelerator;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Control;
import dev.berth.qapi.Conversation;
import dev.berth.qapi.HumanMonitor;
import dev.berth.qapi.Json;
import dev.berth.qapi.QemuEvent;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.QomGet;
import dev.berth.qapi.QomList;
import dev.berth.qapi.QueryChardevs;
import dev.berth.qapi.QueryCpuSlots;
import dev.berth.qapi.QueryCpus;
import dev.berth.qapi.QueryIoThreads;
import dev.berth.qapi.QueryStatus;
import dev.berth.qapi.Recording;
import dev.berth.qapi.RunState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

@Timeout(60)
class RealQemuTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"x86_64, q35, max-x86_64-cpu", "aarch64, virt, max-arm-cpu"})
    void aProbedQemuHasTraits(String arch, String machine, String maxCpu) throws IOException {
        assumeTrue(RealQemu.isInstalled(arch), "no QEMU for " + arch);
        try (var qemu = RealQemu.start(folder, arch, "none")) {
            Conversation probed = QemuProbe.first(qemu.session());
            Conversation both = QemuProbe.emulated(probed, qemu.session());
            QemuTraits traits = QemuTraits.of(Recording.parse(Recording.print(both)));
            assertThat(traits.version()).isEqualTo(qemu.session().greeting().version());
            assertThat(traits.arch()).isEqualTo(arch);
            assertThat(traits.kvm()).isFalse();
            assertThat(traits.machine(Accelerator.TCG, machine).orElseThrow().name())
                    .startsWith(machine.equals("virt") ? "virt-" : "pc-q35-");
            assertThat(traits.hasObjectProperty(maxCpu, "realized")).isTrue();
            assertThat(traits.has(Capability.OBJECT_JSON)).isTrue();
            String kind = arch.equals("x86_64") ? "static" : "full";
            Json.Members max = Json.object().with("name", "max");
            assertThat(traits.cpuModelExpansion(Accelerator.TCG, kind, max)).isPresent();
        }
    }

    @Test
    void aGuestWithoutDisksGoesThroughItsStates() throws Exception {
        assumeTrue(RealQemu.isInstalled("x86_64"), "no QEMU for x86_64");
        Subscription events = Subscription.of(100, name -> true);
        try (var qemu = RealQemu.start(folder, "x86_64", "pc", events)) {
            QmpSession session = qemu.session();
            assertThat(session.run(new QueryStatus()).state()).isEqualTo(RunState.PRELAUNCH);
            session.run(Control.CONT);
            assertThat(events.take().event()).isEqualTo(new QemuEvent.Resumed());
            assertThat(session.run(new QueryStatus()).running()).isTrue();
            session.run(Control.STOP);
            assertThat(events.take().event()).isEqualTo(new QemuEvent.Stopped());
            assertThat(session.run(Control.QUIT)).isEqualTo(Json.object());
            assertThat(events.take().event())
                    .isEqualTo(new QemuEvent.Shutdown(false, "host-qmp-quit"));
            assertThatThrownBy(events::take).isInstanceOf(QmpLost.class);
            assertThat(qemu.exitsSoon()).isTrue();
        }
    }

    @Test
    void everyQueryReadsWhatQemuAnswers() throws IOException {
        assumeTrue(RealQemu.isInstalled("x86_64"), "no QEMU for x86_64");
        try (var qemu = RealQemu.start(folder, "x86_64", "pc")) {
            QmpSession session = qemu.session();
            Json.Members thread = Json.object().with("qom-type", "iothread").with("id", "io1");
            session.execute("object-add", thread);
            assertThat(session.run(new QueryIoThreads()).getFirst().id()).isEqualTo("io1");
            assertThat(session.run(new QueryCpus())).hasSize(1);
            assertThat(session.run(new QueryCpuSlots()).getFirst().cpus()).isEqualTo(1);
            assertThat(session.run(new QueryChardevs()).getFirst().label()).isEqualTo("monitor");
            assertThat(session.run(new QomGet("/machine", "type")).asText().orElseThrow())
                    .startsWith("pc-i440fx-");
            assertThat(session.run(new QomList("/objects")))
                    .contains(new QomList.Property("io1", "child<iothread>"));
            assertThat(session.run(new HumanMonitor("info status"))).contains("prelaunch");
            assertThatThrownBy(() -> session.execute("nonsense", Json.object()))
                    .isInstanceOfSatisfying(
                            QmpRefused.class,
                            it -> assertThat(it.errorClass()).isEqualTo("CommandNotFound"));
        }
    }
}
