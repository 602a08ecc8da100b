package dev.berth.client;

import dev.berth.model.vocabulary.GuestState;

/**
 * A guest in five figures.
 *
 * @param maxMemory in KiB
 * @param memory what it has now, in KiB
 * @param cpuTime used so far, in nanoseconds
 */
public record DomainInfo(GuestState state, long maxMemory, long memory, int vcpus, long cpuTime) {}
