package dev.berth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.qapi.Control;
import dev.berth.qapi.Json;
import dev.berth.qapi.QemuEvent;
import dev.berth.qapi.QueryCpus;
import dev.berth.qapi.QueryStatus;
import dev.berth.qapi.RunState;
import dev.berth.qmp.QmpLost;
import dev.berth.qmp.QmpSession;
import dev.berth.qmp.QmpTransport;
import dev.berth.qmp.Subscription;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@Timeout(20)
class FakeGuestTest {
    @TempDir Path folder;

    @Test
    void itGoesThroughItsStates() throws Exception {
        Subscription events = Subscription.of(100, name -> true);
        try (var guest = FakeGuest.listen(folder.resolve("qmp"));
                var session = open(guest, events)) {
            assertThat(session.run(new QueryStatus()).state()).isEqualTo(RunState.PRELAUNCH);
            session.run(Control.CONT);
            session.run(Control.CONT);
            assertThat(session.run(new QueryCpus())).hasSize(1);
            session.execute("device_del", Json.object().with("id", "net0"));
            session.run(Control.SYSTEM_POWERDOWN);
            assertThat(guest.state()).isEqualTo(RunState.SHUTDOWN);
            session.run(Control.QUIT);
            assertThat(events.take().event()).isEqualTo(new QemuEvent.Resumed());
            assertThat(events.take().event())
                    .isEqualTo(
                            new QemuEvent.DeviceDeleted(
                                    Optional.of("net0"), "/machine/peripheral/net0"));
            assertThat(events.take().event()).isEqualTo(new QemuEvent.Powerdown());
            assertThat(events.take().event())
                    .isEqualTo(new QemuEvent.Shutdown(true, "guest-shutdown"));
            assertThat(events.take().event()).isEqualTo(new QemuEvent.Stopped());
            assertThat(events.take().event())
                    .isEqualTo(new QemuEvent.Shutdown(false, "host-qmp-quit"));
            assertThatThrownBy(events::take).isInstanceOf(QmpLost.class);
        }
    }

    @Test
    void itPanicsAndResetsWhenTold() throws Exception {
        Subscription events = Subscription.of(100, name -> true);
        try (var guest = FakeGuest.listen(folder.resolve("qmp"));
                var session = open(guest, events)) {
            guest.resets();
            guest.panics();
            assertThat(events.take().event()).isEqualTo(new QemuEvent.Reset(true, "guest-reset"));
            assertThat(events.take().event())
                    .isEqualTo(new QemuEvent.Panicked("pause", Optional.empty()));
            assertThat(session.run(new QueryStatus()).state()).isEqualTo(RunState.GUEST_PANICKED);
        }
    }

    private static QmpSession open(FakeGuest guest, Subscription events) {
        QmpTransport transport = QmpTransport.of(guest.qemu().connect());
        return QmpSession.open(transport, "guest", Duration.ofSeconds(5), events);
    }
}
