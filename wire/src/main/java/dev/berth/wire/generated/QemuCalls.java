// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.Call;
import dev.berth.wire.xdr.XdrVoid;

/** The calls of the program qemu, with the types of what travels. */
public final class QemuCalls {
    private QemuCalls() {}

    public static Call<QemuDomainMonitorCommandArgs, QemuDomainMonitorCommandRet>
            domainMonitorCommand() {
        return new Call<>(
                QemuProcedure.DOMAIN_MONITOR_COMMAND,
                QemuDomainMonitorCommandArgs::read,
                QemuDomainMonitorCommandRet::read);
    }

    public static Call<QemuDomainAttachArgs, QemuDomainAttachRet> domainAttach() {
        return new Call<>(
                QemuProcedure.DOMAIN_ATTACH, QemuDomainAttachArgs::read, QemuDomainAttachRet::read);
    }

    public static Call<QemuDomainAgentCommandArgs, QemuDomainAgentCommandRet> domainAgentCommand() {
        return new Call<>(
                QemuProcedure.DOMAIN_AGENT_COMMAND,
                QemuDomainAgentCommandArgs::read,
                QemuDomainAgentCommandRet::read);
    }

    public static Call<
                    QemuConnectDomainMonitorEventRegisterArgs,
                    QemuConnectDomainMonitorEventRegisterRet>
            connectDomainMonitorEventRegister() {
        return new Call<>(
                QemuProcedure.CONNECT_DOMAIN_MONITOR_EVENT_REGISTER,
                QemuConnectDomainMonitorEventRegisterArgs::read,
                QemuConnectDomainMonitorEventRegisterRet::read);
    }

    public static Call<QemuConnectDomainMonitorEventDeregisterArgs, XdrVoid>
            connectDomainMonitorEventDeregister() {
        return new Call<>(
                QemuProcedure.CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER,
                QemuConnectDomainMonitorEventDeregisterArgs::read,
                XdrVoid::read);
    }

    public static Call<QemuDomainMonitorCommandWithFilesArgs, QemuDomainMonitorCommandWithFilesRet>
            domainMonitorCommandWithFiles() {
        return new Call<>(
                QemuProcedure.DOMAIN_MONITOR_COMMAND_WITH_FILES,
                QemuDomainMonitorCommandWithFilesArgs::read,
                QemuDomainMonitorCommandWithFilesRet::read);
    }
}
