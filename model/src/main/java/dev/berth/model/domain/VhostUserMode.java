package dev.berth.model.domain;

import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.ValueCodec;

/** The words that a vhost-user interface has for who waits for whom. */
final class VhostUserMode {
    static final ValueCodec<CharacterSource.Mode> CODEC =
            ValueCodec.of(
                    text ->
                            switch (text) {
                                case "server" -> CharacterSource.Mode.BIND;
                                case "client" -> CharacterSource.Mode.CONNECT;
                                default ->
                                        throw new IllegalValue(
                                                "'" + text + "' is neither 'server' nor 'client'");
                            },
                    mode -> mode == CharacterSource.Mode.BIND ? "server" : "client");

    private VhostUserMode() {}
}
