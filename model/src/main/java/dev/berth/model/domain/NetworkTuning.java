package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What only some protocols know.
 *
 * @param snapshot of an RBD image
 * @param config file of an RBD cluster
 * @param initiator iSCSI name by which QEMU presents itself
 */
public record NetworkTuning(
        Optional<String> snapshot,
        Optional<String> config,
        Optional<String> initiator,
        Http http,
        Ssh ssh) {
    static final Shape<NetworkTuning> SHAPE =
            Shape.of(
                    NetworkTuning::new,
                    optional("snapshot@name", Values.TEXT, NetworkTuning::snapshot),
                    optional("config@file", Values.TEXT, NetworkTuning::config),
                    optional("initiator/iqn@name", Values.TEXT, NetworkTuning::initiator),
                    inline(Http.SHAPE, NetworkTuning::http),
                    inline(Ssh.SHAPE, NetworkTuning::ssh));

    /**
     * @param readahead bytes
     * @param timeout seconds
     */
    public record Http(
            Optional<Boolean> verify,
            List<Cookie> cookies,
            Optional<Long> readahead,
            Optional<Long> timeout) {
        static final Shape<Http> SHAPE =
                Shape.of(
                        Http::new,
                        optional("ssl@verify", Values.YES_NO, Http::verify),
                        inCookies(Http::cookies),
                        optional("readahead@size", Values.LONG, Http::readahead),
                        optional("timeout@seconds", Values.LONG, Http::timeout));

        public Http {
            cookies = List.copyOf(cookies);
        }
    }

    /** What is sent with each request. */
    public record Cookie(String name, String value) {}

    /** Who QEMU is to an SSH or NFS server. */
    public record Ssh(
            Optional<String> username,
            Optional<String> user,
            Optional<String> group,
            Optional<String> keyFile,
            Optional<String> agentSocket,
            Optional<String> knownHosts) {
        static final Shape<Ssh> SHAPE =
                Shape.of(
                        Ssh::new,
                        optional("identity@username", Values.TEXT, Ssh::username),
                        optional("identity@user", Values.TEXT, Ssh::user),
                        optional("identity@group", Values.TEXT, Ssh::group),
                        optional("identity@keyfile", Values.TEXT, Ssh::keyFile),
                        optional("identity@agentsock", Values.TEXT, Ssh::agentSocket),
                        optional("knownHosts@path", Values.TEXT, Ssh::knownHosts));
    }

    private static <T> Part<T, List<Cookie>> inCookies(Function<T, List<Cookie>> get) {
        return part(
                in ->
                        in.child("cookies").stream()
                                .flatMap(all -> all.children("cookie").stream())
                                .map(NetworkTuning::cookie)
                                .toList(),
                (owner, out) -> get.apply(owner).forEach(c -> write(c, out.child("cookies"))));
    }

    private static Cookie cookie(ElementReader in) {
        String name =
                in.attribute("name")
                        .orElseThrow(() -> in.refuse("name is missing; it is required"));
        return new Cookie(name, in.text());
    }

    private static void write(Cookie cookie, ElementWriter out) {
        ElementWriter element = out.append("cookie");
        element.attribute("name", cookie.name());
        element.text(cookie.value());
    }
}
