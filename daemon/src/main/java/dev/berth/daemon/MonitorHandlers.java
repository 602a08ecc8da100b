package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.Flag;
import dev.berth.model.vocabulary.MonitorFlag;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.QemuCalls;
import dev.berth.wire.generated.QemuDomainMonitorCommandRet;

/** QEMU's own monitor, for those who must. */
final class MonitorHandlers {
    private final Guests guests;

    MonitorHandlers(Guests guests) {
        this.guests = guests;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(
                QemuCalls.domainMonitorCommand(),
                (client, arguments) ->
                        new QemuDomainMonitorCommandRet(
                                guests.of(arguments.dom())
                                        .monitorCommand(
                                                arguments.cmd(),
                                                Flag.decode(
                                                        MonitorFlag.class, arguments.flags()))));
        table.on(
                QemuCalls.domainAttach(),
                (client, arguments) -> {
                    throw new BerthException(
                            ErrorCode.NO_SUPPORT,
                            "taking over a QEMU that something else started is not supported by"
                                    + " Berth yet");
                });
    }
}
