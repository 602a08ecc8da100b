package dev.berth.engine;

import dev.berth.plan.step.Plan;
import dev.berth.qapi.QemuTraits;

/** How a document would be started, and the QEMU that it was planned for. */
public record Planned(Plan plan, QemuTraits traits) {}
