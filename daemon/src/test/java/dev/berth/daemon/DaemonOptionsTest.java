package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.store.Places;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class DaemonOptionsTest {
    @Test
    void aRootHoldsEverything() {
        DaemonOptions options = parse("--root", "/srv/b", "--idle-exit", "120");
        assertThat(options.places().run()).isEqualTo(Path.of("/srv/b/run"));
        assertThat(options.idle()).contains(Duration.ofSeconds(120));
        assertThat(options.libvirtSockets()).isFalse();
    }

    @Test
    void whatIsWrongIsUsage() {
        assertThatThrownBy(() -> parse("--rot")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("--root")).hasMessage("--root needs a value");
        assertThatThrownBy(() -> parse("--idle-exit", "-1")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("--idle-exit", "x")).isInstanceOf(UsageException.class);
    }

    @Test
    void listeningOnANetworkIsNotThereYet() {
        assertThatThrownBy(() -> parse("--listen", "tls://[::]:16514"))
                .isInstanceOfSatisfying(
                        BerthException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_SUPPORT));
    }

    @Test
    void aUserHasTheXdgPlaces() {
        Places places =
                StandardPlaces.ofUser(
                        Map.of("XDG_RUNTIME_DIR", "/run/user/7", "XDG_DATA_HOME", "relative"),
                        Path.of("/home/u"));
        assertThat(places.etc()).isEqualTo(Path.of("/home/u/.config/berth"));
        assertThat(places.lib()).isEqualTo(Path.of("/home/u/.local/share/berth"));
        assertThat(places.run()).isEqualTo(Path.of("/run/user/7/berth"));
    }

    private static DaemonOptions parse(String... arguments) {
        return DaemonOptions.parse(List.of(arguments));
    }
}
