package dev.berth.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class NoticeTest {
    @Test
    void aShutdownIsReadWithItsTime() {
        Notice notice = notice("SHUTDOWN", "{\"guest\":true,\"reason\":\"guest-shutdown\"}");
        assertThat(notice.event()).isEqualTo(new QemuEvent.Shutdown(true, "guest-shutdown"));
        assertThat(notice.at()).isEqualTo(Instant.parse("2001-09-09T01:46:40.000007Z"));
    }

    @Test
    void eventsAreReadByTheirNames() {
        assertThat(event("STOP", "{}")).isEqualTo(new QemuEvent.Stopped());
        assertThat(event("DEVICE_DELETED", "{\"path\":\"/p\",\"device\":\"d\"}"))
                .isEqualTo(new QemuEvent.DeviceDeleted(Optional.of("d"), "/p"));
        assertThat(event("BLOCK_JOB_READY", "{\"device\":\"j\",\"type\":\"mirror\",\"len\":1}"))
                .isEqualTo(
                        new QemuEvent.BlockJob(
                                QemuEvent.BlockJob.Kind.READY,
                                "j",
                                Optional.of("mirror"),
                                Optional.empty()));
        assertThat(event("VSERPORT_CHANGE", "{\"open\":true,\"id\":\"channel0\"}"))
                .isEqualTo(new QemuEvent.PortChanged("channel0", true));
    }

    @Test
    void unknownNamesAndShapesComeAsTheyAre() {
        Json.Members data = Json.object().with("x", 1);
        assertThat(event("NEWS", data.toString())).isEqualTo(new QemuEvent.Other("NEWS", data));
        assertThat(event("RTC_CHANGE", data.toString()))
                .isEqualTo(new QemuEvent.Other("RTC_CHANGE", data));
    }

    private static QemuEvent event(String name, String data) {
        return notice(name, data).event();
    }

    private static Notice notice(String name, String data) {
        String stamp = "{\"seconds\":1000000000,\"microseconds\":7}";
        return Notice.parse(
                Json.parse(
                        "{\"timestamp\":"
                                + stamp
                                + ",\"event\":\""
                                + name
                                + "\",\"data\":"
                                + data
                                + "}"));
    }
}
