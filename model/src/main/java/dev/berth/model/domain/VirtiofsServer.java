package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;
import java.util.function.Function;

/**
 * How the virtiofs server of one folder is run ({@code <binary>}).
 *
 * @param path of the program; empty where Berth finds it
 * @param xattr whether extended attributes pass through
 * @param cache {@code none} or {@code always}
 * @param sandbox {@code namespace} or {@code chroot}
 * @param openFiles how many the server may have open
 */
public record VirtiofsServer(
        Optional<String> path,
        Optional<Boolean> xattr,
        Optional<String> cache,
        Optional<String> sandbox,
        Optional<Boolean> posixLocks,
        Optional<Boolean> flock,
        Optional<Integer> threads,
        Optional<Long> openFiles) {
    private static final ElementCodec<VirtiofsServer> CODEC =
            new ElementCodec<>(
                    "binary",
                    Shape.of(
                            VirtiofsServer::new,
                            optional("@path", Values.TEXT, VirtiofsServer::path),
                            optional("@xattr", Values.ON_OFF, VirtiofsServer::xattr),
                            optional("cache@mode", Values.TEXT, VirtiofsServer::cache),
                            optional("sandbox@mode", Values.TEXT, VirtiofsServer::sandbox),
                            optional("lock@posix", Values.ON_OFF, VirtiofsServer::posixLocks),
                            optional("lock@flock", Values.ON_OFF, VirtiofsServer::flock),
                            optional("thread_pool@size", Values.COUNT, VirtiofsServer::threads),
                            optional("openfiles@max", Values.LONG, VirtiofsServer::openFiles)));

    static <T> Part<T, Optional<VirtiofsServer>> inFilesystem(
            Function<T, Optional<VirtiofsServer>> get) {
        return optionalChild(CODEC, get);
    }
}
