// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Event;

/** The events of the program qemu, with the types of what travels. */
public final class QemuEvents {
    private QemuEvents() {}

    public static Event<QemuDomainMonitorEventMsg> domainMonitorEvent() {
        return new Event<>(QemuProcedure.DOMAIN_MONITOR_EVENT, QemuDomainMonitorEventMsg::read);
    }
}
