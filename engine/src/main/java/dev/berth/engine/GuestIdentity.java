package dev.berth.engine;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * How a guest is named at one moment.
 *
 * @param id counts up from 1 with each start; empty while the guest does not run
 */
public record GuestIdentity(String name, UUID uuid, OptionalInt id) {}
