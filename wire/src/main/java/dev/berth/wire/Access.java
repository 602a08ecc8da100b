package dev.berth.wire;

/** What the socket that a client came through lets it do. */
public enum Access {
    READ_WRITE,
    READ_ONLY
}
