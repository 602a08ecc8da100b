package dev.berth.daemon;

import dev.berth.engine.Engine;
import dev.berth.engine.Planned;
import dev.berth.explain.ShellCommand;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.generated.ConnectDomainXmlToNativeArgs;
import dev.berth.wire.generated.ConnectDomainXmlToNativeRet;
import dev.berth.wire.generated.RemoteCalls;

/** From libvirt's language to QEMU's. */
final class NativeHandlers {
    private static final String FORMAT = "qemu-argv";

    private final Engine engine;

    NativeHandlers(Engine engine) {
        this.engine = engine;
    }

    void addTo(HandlerTable<Client> table) {
        table.on(
                RemoteCalls.connectDomainXmlToNative(),
                (client, arguments) -> new ConnectDomainXmlToNativeRet(command(arguments)));
    }

    private String command(ConnectDomainXmlToNativeArgs arguments) {
        NoFlags.check(RemoteCalls.connectDomainXmlToNative(), arguments);
        if (!arguments.nativeFormat().equals(FORMAT)) {
            throw new BerthException(
                    ErrorCode.INVALID_ARG,
                    "'%s' is not a format that Berth writes; use '%s'"
                            .formatted(arguments.nativeFormat(), FORMAT));
        }
        Planned planned = engine.plan(arguments.domainXml());
        return ShellCommand.of(planned.plan(), planned.traits());
    }
}
