// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;
import dev.berth.wire.xdr.XdrWriter;

/** qemu_domain_monitor_command_with_files_ret. */
public record QemuDomainMonitorCommandWithFilesRet(String result) implements XdrValue {
    public static QemuDomainMonitorCommandWithFilesRet read(XdrReader in) {
        return new QemuDomainMonitorCommandWithFilesRet(in.string(Limits.STRING_MAX));
    }

    @Override
    public void write(XdrWriter out) {
        out.string(result, Limits.STRING_MAX);
    }
}
