package dev.berth.client;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads libvirt's connection URIs: {@code qemu[+unix]:///{system|session}[?socket=PATH]}. */
final class DaemonUri {

    private DaemonUri() {}

    /**
     * The address a URI stands for.
     *
     * @throws BerthException INVALID_ARG when it is no URI of this kind, NO_SUPPORT when its
     *     transport is not one of this library's
     */
    static DaemonAddress parse(String text, boolean readOnly, Map<String, String> environment) {
        URI uri = syntax(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        int plus = scheme.indexOf('+');
        String driver = plus < 0 ? scheme : scheme.substring(0, plus);
        String transport = plus < 0 ? "unix" : scheme.substring(plus + 1);
        if (!driver.equals("qemu")) {
            throw invalid(text, "it must begin with 'qemu:'");
        }
        boolean remote = uri.getHost() != null || uri.getAuthority() != null;
        if (!transport.equals("unix") || remote) {
            throw new BerthException(
                    ErrorCode.NO_SUPPORT,
                    "connection URI '%s': only daemons of this host can be reached so far; use"
                                    .formatted(text)
                            + " qemu:///system, qemu:///session or"
                            + " qemu+unix:///system?socket=PATH");
        }
        return local(text, uri, readOnly, environment);
    }

    private static DaemonAddress local(
            String text, URI uri, boolean readOnly, Map<String, String> environment) {
        boolean session = "/session".equals(uri.getPath());
        if (!session && !"/system".equals(uri.getPath())) {
            throw invalid(text, "the path must be '/system' or '/session'");
        }
        Map<String, String> query = query(uri.getRawQuery() == null ? "" : uri.getRawQuery());
        List<Path> sockets =
                query.containsKey("socket")
                        ? List.of(Path.of(query.getOrDefault("socket", "")))
                        : session
                                ? DaemonPlaces.session(environment)
                                : DaemonPlaces.system(readOnly);
        return new DaemonAddress(text, "qemu://" + uri.getPath(), sockets, readOnly);
    }

    private static URI syntax(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException cause) {
            throw invalid(text, cause.getReason());
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : raw.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String value = part.substring(equals + 1).replace("+", "%2B");
                parameters.put(
                        part.substring(0, equals),
                        URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private static BerthException invalid(String text, String why) {
        return new BerthException(
                ErrorCode.INVALID_ARG,
                "connection URI '%s': %s; such as qemu:///system".formatted(text, why));
    }
}
