package dev.berth.cli;

import dev.berth.client.Connection;
import dev.berth.client.Version;
import dev.berth.qapi.Json;

/** {@code version}. */
final class VersionVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.HOST,
                "version",
                "show version",
                "Display the system version information.",
                Option.flag("daemon", "report daemon version too"));
    }

    @Override
    public int run(Invocation call) {
        Connection connection = call.connection();
        String type = connection.type();
        Version hypervisor = connection.hypervisorVersion();
        String own = About.LIBVIRT_VERSION;
        StringBuilder text = new StringBuilder();
        text.append("Compiled against library: libvirt ").append(own).append('\n');
        text.append("Using library: libvirt ").append(own).append('\n');
        text.append("Using API: ").append(type).append(' ').append(own).append('\n');
        text.append("Running hypervisor: ").append(type).append(' ').append(hypervisor);
        Json.Members json =
                Json.object()
                        .with("library", own)
                        .with("api", type)
                        .with("hypervisor", hypervisor.toString());
        text.append('\n');
        if (call.arguments().has("daemon")) {
            Version daemon = connection.libraryVersion();
            text.append("Running against daemon: ").append(daemon).append('\n');
            json = json.with("daemon", daemon.toString());
        }
        call.screen().show(new Plain(text.toString(), json));
        return 0;
    }
}
