package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

/** A document that is sound, but that this host or this QEMU cannot serve. */
final class PlanRefusal {
    private PlanRefusal() {}

    static BerthException of(String message) {
        return new BerthException(ErrorCode.CONFIG_UNSUPPORTED, message);
    }
}
