package dev.berth.daemon;

import dev.berth.host.Account;
import dev.berth.store.Places;

import java.nio.file.Path;
import java.util.Map;

/** Where a daemon without {@code --root} keeps its things. */
final class StandardPlaces {
    private StandardPlaces() {}

    static Places ofThisUser() {
        return Account.root()
                ? system()
                : ofUser(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Places system() {
        return new Places(
                Path.of("/etc/berth"),
                Path.of("/var/lib/berth"),
                Path.of("/run/berth"),
                Path.of("/var/log/berth"),
                Path.of("/var/cache/berth"));
    }

    /** The XDG Base Directory Specification's places. */
    static Places ofUser(Map<String, String> environment, Path home) {
        Path cache = xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        Path state = xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        return new Places(
                xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                xdg(environment, "XDG_RUNTIME_DIR", home.resolve(".cache/berth/run")),
                state.resolve("log"),
                cache);
    }

    private static Path xdg(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        Path base = value.startsWith("/") ? Path.of(value) : otherwise;
        return base.resolve("berth");
    }
}
