package dev.berth.engine;

import dev.berth.model.vocabulary.StateReason;

import java.time.Duration;

/**
 * The figures of a guest (virDomainInfo).
 *
 * @param maxMemory in bytes
 * @param memory what the balloon leaves to the guest, in bytes
 * @param cpuTime user and system time of the whole QEMU process
 */
public record GuestInfo(
        StateReason state, long maxMemory, long memory, int vcpus, Duration cpuTime) {}
