package dev.berth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.qapi.Command;
import dev.berth.qapi.Control;
import dev.berth.qapi.HumanMonitor;
import dev.berth.qapi.Json;
import dev.berth.qapi.QemuEvent;
import dev.berth.qapi.QueryStatus;
import dev.berth.qapi.RunState;
import dev.berth.qmp.QmpLost;
import dev.berth.qmp.QmpOverflow;
import dev.berth.qmp.QmpRefused;
import dev.berth.qmp.QmpSession;
import dev.berth.qmp.QmpTimeout;
import dev.berth.qmp.QmpTransport;
import dev.berth.qmp.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

@Timeout(20)
class QmpSessionTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Json RUNNING = Json.parse("{\"status\":\"running\",\"running\":true}");

    @TempDir Path folder;
    private FakeQemu qemu;

    @BeforeEach
    void start() {
        qemu = FakeQemu.listen(folder.resolve("qmp"));
    }

    @AfterEach
    void stop() {
        qemu.close();
    }

    @Test
    void greetsNegotiatesAndRunsCommands() {
        qemu.answers("query-status", RUNNING).answers("human-monitor-command", Json.of("ok\r\n"));
        try (QmpSession session = open()) {
            assertThat(session.greeting().version().major()).isEqualTo(99);
            assertThat(session.greeting().capabilities()).containsExactly("oob");
            assertThat(session.run(new QueryStatus()).state()).isEqualTo(RunState.RUNNING);
            assertThat(session.run(new HumanMonitor("info x"))).isEqualTo("ok\r\n");
            assertThat(qemu.commands())
                    .containsExactly("qmp_capabilities", "query-status", "human-monitor-command");
            assertThat(qemu.asked().getLast().arguments())
                    .isEqualTo(Json.object().with("command-line", "info x"));
        }
    }

    @Test
    void aRefusalCarriesQemusWords() {
        qemu.refuses("cont", "GenericError", "Resetting the VM is required");
        try (QmpSession session = open()) {
            assertThatThrownBy(() -> session.run(Control.CONT))
                    .isInstanceOfSatisfying(
                            QmpRefused.class,
                            it -> {
                                assertThat(it.errorClass()).isEqualTo("GenericError");
                                assertThat(it.description())
                                        .isEqualTo("Resetting the VM is required");
                            })
                    .hasMessage("QEMU of guest refused 'cont': Resetting the VM is required");
        }
    }

    @Test
    void repliesGoToWhomTheyAreForInAnyOrder() throws Exception {
        Reaction.Hold first = qemu.holds("first", Json.of(1));
        Reaction.Hold second = qemu.holds("second", Json.of(2));
        try (QmpSession session = open()) {
            Future<Json> one = async(() -> session.execute("first", Json.object()));
            Future<Json> two = async(() -> session.execute("second", Json.object()));
            second.release();
            assertThat(two.get()).isEqualTo(Json.of(2));
            assertThat(one.isDone()).isFalse();
            first.release();
            assertThat(one.get()).isEqualTo(Json.of(1));
        }
    }

    @Test
    void manyThreadsGetTheirOwnAnswers() throws Exception {
        qemu.answers("echo", arguments -> arguments.get("value").orElseThrow());
        try (QmpSession session = open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Json>> answers = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Json.Members arguments = Json.object().with("value", i);
                answers.add(threads.submit(() -> session.execute("echo", arguments)));
            }
            for (int i = 0; i < 500; i++) {
                assertThat(answers.get(i).get()).isEqualTo(Json.of(i));
            }
        }
    }

    @Test
    void aDeadlineLeavesTheOutcomeUnknownAndTheSessionUsable() {
        Reaction.Hold hold = qemu.holds("hang", Json.object());
        qemu.answers("query-status", RUNNING);
        try (QmpSession session = open()) {
            assertThatThrownBy(() -> session.run(new Impatient("hang")))
                    .isInstanceOfSatisfying(QmpTimeout.class, it -> assertThat(it.sent()).isTrue())
                    .hasMessageContaining("QEMU of guest did not answer 'hang'");
            assertThat(session.responding()).isFalse();
            hold.release();
            qemu.reacts("hang", new Reaction.Answer(arguments -> Json.object()));
            session.execute("hang", Json.object());
            while (!session.responding()) {
                assertThat(session.run(new QueryStatus()).running()).isTrue();
            }
            assertThat(session.ended()).isEmpty();
        }
    }

    @Test
    void aLostConnectionEndsEveryWaiterWithTheCause() throws Exception {
        qemu.reacts("quiet", new Reaction.Ignore()).reacts("bye", new Reaction.Vanish());
        try (QmpSession session = open();
                Subscription events = session.subscribe(10, name -> true)) {
            Future<Json> quiet = async(() -> session.execute("quiet", Json.object()));
            assertThatThrownBy(() -> session.execute("bye", Json.object()))
                    .isInstanceOf(QmpLost.class)
                    .hasMessage("QEMU of guest did not answer 'bye': it closed the connection");
            assertThatThrownBy(quiet::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(QmpLost.class);
            assertThatThrownBy(events::take).isInstanceOf(QmpLost.class);
            assertThatThrownBy(() -> session.run(Control.CONT)).isInstanceOf(QmpLost.class);
            assertThat(session.ended()).isPresent();
        }
    }

    @Test
    void nonsenseEndsTheSession() {
        for (String nonsense :
                List.of(
                        "}{\r\n",
                        "{\"return\":{}}\r\n",
                        "{\"return\":{},\"id\":4711}\r\n",
                        "[]\r\n",
                        "{\"event\":\"STOP\"}\r\n",
                        "{\"error\":{\"class\":\"GenericError\",\"desc\":\"JSON parse error\"}}\n",
                        "\u0000\u0001\n")) {
            qemu.reacts("babble", new Reaction.Babble(nonsense));
            try (QmpSession session = open()) {
                assertThatThrownBy(() -> session.execute("babble", Json.object()))
                        .as(nonsense)
                        .isInstanceOf(QmpLost.class)
                        .hasMessageContaining("it does not speak QMP");
            }
        }
    }

    @Test
    void eventsReachThoseWhoWantThem() throws Exception {
        Subscription all = Subscription.of(10, name -> true);
        try (QmpSession session = open(all);
                Subscription stops = session.subscribe(10, "STOP"::equals)) {
            qemu.sends("RESUME", Json.object());
            qemu.sends("STOP", Json.object());
            assertThat(stops.take().event()).isEqualTo(new QemuEvent.Stopped());
            assertThat(all.take().name()).isEqualTo("RESUME");
            assertThat(all.poll(SOON).orElseThrow().name()).isEqualTo("STOP");
            assertThat(all.poll(Duration.ofMillis(1))).isEmpty();
        }
        assertThatThrownBy(all::take).isInstanceOf(QmpLost.class);
    }

    @Test
    void aSlowSubscriberSeesItsOverflowAndHoldsUpNobody() throws Exception {
        qemu.answers("query-status", RUNNING);
        try (QmpSession session = open();
                Subscription slow = session.subscribe(2, name -> true);
                Subscription quick = session.subscribe(100, name -> true)) {
            for (int i = 0; i < 50; i++) {
                qemu.sends("RTC_CHANGE", Json.object().with("offset", i));
            }
            assertThat(session.run(new QueryStatus()).running()).isTrue();
            assertThat(slow.take().event()).isEqualTo(new QemuEvent.ClockChanged(0));
            assertThat(slow.take().event()).isEqualTo(new QemuEvent.ClockChanged(1));
            assertThatThrownBy(slow::take)
                    .isInstanceOf(QmpOverflow.class)
                    .hasMessageContaining("RTC_CHANGE");
            for (int i = 0; i < 50; i++) {
                assertThat(quick.take().event()).isEqualTo(new QemuEvent.ClockChanged(i));
            }
        }
    }

    @Test
    void aSilentServerIsGivenUpAndASlowOneIsNot() {
        assertThatThrownBy(() -> greeted(Manner.ORDINARY.greeting(""), Duration.ofMillis(50)))
                .isInstanceOf(QmpTimeout.class)
                .hasMessageContaining("QEMU of guest did not greet");
        assertThatThrownBy(() -> greeted(Manner.ORDINARY.greeting("SSH-2.0\r\n"), SOON))
                .isInstanceOf(QmpLost.class);
        greeted(Manner.ORDINARY.slow(3, Duration.ofMillis(1)), SOON);
    }

    private void greeted(Manner manner, Duration patience) {
        try (var other = FakeQemu.listen(folder.resolve("other"), manner);
                var session =
                        QmpSession.open(QmpTransport.of(other.connect()), "guest", patience)) {
            assertThat(session.greeting().version().vendor()).isEqualTo("fake");
        }
    }

    @Test
    void longRepliesComeWhole() {
        String megabytes = "x".repeat(3 << 20);
        qemu.answers("long", Json.of(megabytes)).answers("short", Json.of("y"));
        try (QmpSession session = open()) {
            assertThat(session.execute("long", Json.object())).isEqualTo(Json.of(megabytes));
            assertThat(session.execute("short", Json.object())).isEqualTo(Json.of("y"));
        }
    }

    @Test
    void anInterruptedWaiterLeaves() throws Exception {
        qemu.reacts("quiet", new Reaction.Ignore());
        var waiting = new CountDownLatch(1);
        try (QmpSession session = open()) {
            var asking =
                    new FutureTask<>(() -> {
                        waiting.countDown();
                        return session.execute("quiet", Json.object());
                    });
            Thread thread = Thread.ofVirtual().start(asking);
            waiting.await();
            thread.interrupt();
            assertThatThrownBy(asking::get).hasCauseInstanceOf(QmpTimeout.class);
        }
    }

    @Test
    void afterClosingASecondSessionIsServed() {
        qemu.answers("query-status", RUNNING);
        open().close();
        try (QmpSession session = open()) {
            assertThat(session.run(new QueryStatus()).running()).isTrue();
        }
    }

    private QmpSession open(Subscription... subscriptions) {
        return QmpSession.open(QmpTransport.of(qemu.connect()), "guest", SOON, subscriptions);
    }

    private static <T> Future<T> async(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    /** Takes nothing, and waits a little only. */
    private record Impatient(String command) implements Command<Json> {
        @Override
        public Json decode(Json answer) {
            return answer;
        }

        @Override
        public Duration patience() {
            return Duration.ofMillis(100);
        }
    }
}
