package dev.berth.client;

/** By what a guest can be looked up; the order is that of trying. */
public enum DomainKey {
    /** The number of a running guest. */
    ID,
    UUID,
    NAME
}
