package dev.berth.plan;

import dev.berth.model.domain.NetworkLocation;
import dev.berth.model.domain.NetworkLocation.Host;
import dev.berth.model.domain.NetworkTuning;
import dev.berth.model.domain.StorageAuth;
import dev.berth.qapi.Json;

import java.util.List;
import java.util.Optional;

/** QEMU's drivers for images on other machines. */
final class NetworkDriver {
    private NetworkDriver() {}

    static Json.Members nbd(NetworkLocation location, BlockSecrets secrets) {
        return Json.object()
                .with("driver", "nbd")
                .with("server", typedServer(only(location), location))
                .withOptional("export", location.name())
                .withOptional(
                        "tls-creds",
                        secrets.usesTls() ? Optional.of(secrets.tlsObject()) : Optional.empty())
                .withOptional("tls-hostname", location.tls().hostname());
    }

    static Json.Members rbd(NetworkLocation location, BlockImage image, BlockSecrets secrets) {
        String name = location.name().orElse("");
        int slash = name.indexOf('/');
        String rest = name.substring(slash + 1);
        int second = rest.indexOf('/');
        List<Json.Members> servers =
                location.hosts().stream().map(h -> server(h, location)).toList();
        Json.Members node =
                Json.object()
                        .with("driver", "rbd")
                        .with("pool", slash < 0 ? name : name.substring(0, slash))
                        .withOptional(
                                "namespace",
                                second < 0
                                        ? Optional.empty()
                                        : Optional.of(rest.substring(0, second)))
                        .with("image", rest.substring(second + 1))
                        .withOptional("snapshot", location.tuning().snapshot())
                        .withOptional("conf", location.tuning().config());
        Json.Members served = servers.isEmpty() ? node : node.with("server", servers);
        return image.secrets()
                .auth()
                .map(auth ->
                        served.with("user", auth.username())
                                .with("auth-client-required", List.of("cephx", "none"))
                                .withOptional("key-secret", secrets.authKey()))
                .orElse(served);
    }

    static Json.Members iscsi(
            NetworkLocation location, Optional<StorageAuth> auth, Optional<String> key) {
        String name = location.name().orElse("");
        int slash = name.indexOf('/');
        Host host = only(location);
        Json.Members node =
                Json.object()
                        .with("driver", "iscsi")
                        .with("portal", address(host) + ":" + port(host, location).orElse(""))
                        .with("target", slash < 0 ? name : name.substring(0, slash))
                        .with("lun", slash < 0 ? 0 : Long.parseLong(name.substring(slash + 1)))
                        .with("transport", host.transport().orElse("tcp"));
        return credentials(node, "user", auth, key)
                .withOptional("initiator-name", location.tuning().initiator());
    }

    static Json.Members curl(NetworkLocation location, BlockImage image, BlockSecrets secrets) {
        Host host = only(location);
        String protocol = location.protocol().token();
        String name = location.name().orElse("");
        String url =
                "%s://%s:%s%s%s"
                        .formatted(
                                protocol,
                                address(host),
                                port(host, location).orElse(""),
                                name.startsWith("/") ? name : "/" + name,
                                location.query().map(q -> "?" + q).orElse(""));
        NetworkTuning.Http http = location.tuning().http();
        return credentials(
                        Json.object().with("driver", protocol).with("url", url),
                        "username",
                        image.secrets().auth(),
                        secrets.authKey())
                .withOptional("sslverify", http.verify())
                .withOptional("cookie-secret", secrets.cookies().map(_ -> secrets.cookieKey()))
                .withOptional("readahead", http.readahead())
                .withOptional("timeout", http.timeout());
    }

    static Json.Members gluster(NetworkLocation location) {
        String name = location.name().orElse("");
        int slash = name.indexOf('/');
        return Json.object()
                .with("driver", "gluster")
                .with("volume", slash < 0 ? name : name.substring(0, slash))
                .with("path", name.substring(slash + 1))
                .with(
                        "server",
                        location.hosts().stream().map(h -> typedServer(h, location)).toList())
                .with("debug", 4);
    }

    static Json.Members ssh(NetworkLocation location) {
        NetworkTuning.Ssh ssh = location.tuning().ssh();
        if (ssh.keyFile().isPresent() || ssh.agentSocket().isPresent()) {
            throw Unplanned.of("SSH storage with a key file or agent");
        }
        return Json.object()
                .with("driver", "ssh")
                .with("path", location.name().orElse(""))
                .with("server", server(only(location), location))
                .withOptional("user", ssh.username())
                .with("host-key-check", Json.object().with("mode", "none"));
    }

    static Json.Members nfs(NetworkLocation location) {
        NetworkTuning.Ssh identity = location.tuning().ssh();
        return Json.object()
                .with("driver", "nfs")
                .with(
                        "server",
                        Json.object().with("host", address(only(location))).with("type", "inet"))
                .with("path", location.name().orElse(""))
                .withOptional("user", identity.user().map(Long::parseLong))
                .withOptional("group", identity.group().map(Long::parseLong));
    }

    private static Json.Members credentials(
            Json.Members node, String user, Optional<StorageAuth> auth, Optional<String> key) {
        return auth.map(a -> node.with(user, a.username()).withOptional("password-secret", key))
                .orElse(node);
    }

    private static Host only(NetworkLocation location) {
        return location.hosts().stream()
                .findFirst()
                .orElseThrow(() ->
                        PlanRefusal.of(
                                "<source protocol='%s'> names no <host>; add one"
                                        .formatted(location.protocol().token())));
    }

    private static Json.Members typedServer(Host host, NetworkLocation location) {
        return host.socket()
                .map(path -> Json.object().with("type", "unix").with("path", path))
                .orElseGet(
                        () -> Json.object().with("type", "inet").withAll(server(host, location)));
    }

    private static Json.Members server(Host host, NetworkLocation location) {
        return Json.object()
                .withOptional("host", host.name())
                .withOptional("port", port(host, location));
    }

    private static Optional<String> port(Host host, NetworkLocation location) {
        return host.port().or(location.protocol()::usualPort);
    }

    /** An IPv6 address in brackets. */
    private static String address(Host host) {
        String name = host.name().orElse("");
        return name.contains(":") ? "[" + name + "]" : name;
    }
}
