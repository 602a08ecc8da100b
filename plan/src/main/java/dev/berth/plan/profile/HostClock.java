package dev.berth.plan.profile;

import java.time.Instant;
import java.time.ZoneOffset;

/** The time at which a guest's clock starts, and the host's zone. */
public record HostClock(Instant now, ZoneOffset zone) {}
