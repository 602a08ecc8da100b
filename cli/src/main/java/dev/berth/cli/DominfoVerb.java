package dev.berth.cli;

import dev.berth.client.Connection;
import dev.berth.client.Domain;
import dev.berth.client.DomainInfo;
import dev.berth.client.NotSupported;
import dev.berth.client.SecurityLabel;
import dev.berth.client.SecurityModel;

import java.util.Locale;

/** {@code dominfo}. */
final class DominfoVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.MONITOR,
                "dominfo",
                "domain information",
                "Returns basic information about the domain.",
                Option.domain());
    }

    @Override
    public int run(Invocation call) {
        Domain domain = call.domain();
        Properties report = new Properties(15);
        report.add("Id:", "id", DomainWords.id(domain));
        report.add("Name:", "name", domain.name());
        report.add("UUID:", "uuid", domain.uuid().toString());
        report.add("OS Type:", "osType", domain.osType());
        figures(report, domain.info());
        report.add("Persistent:", "persistent", yesNo(domain.isPersistent()));
        boolean autostart = domain.autostart();
        report.add("Autostart:", "autostart", Cell.of(autostart ? "enable" : "disable", autostart));
        report.add("Managed save:", "managedSave", yesNo(domain.hasManagedSave()));
        security(report, call.connection(), domain);
        messages(report, domain);
        call.screen().show(report);
        return 0;
    }

    private static void figures(Properties report, DomainInfo info) {
        report.add("State:", "state", StateWords.state(info.state()));
        report.add("CPU(s):", "cpus", Cell.of(Integer.toString(info.vcpus()), info.vcpus()));
        if (info.cpuTime() != 0) {
            report.add("CPU time:", "cpuTimeNs", Cell.of(seconds(info.cpuTime()), info.cpuTime()));
        }
        report.add("Max memory:", "maxMemory", memory(info.maxMemory()));
        report.add("Used memory:", "usedMemory", memory(info.memory()));
    }

    static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1fs", nanoseconds / 1e9);
    }

    private static Cell memory(long kibibytes) {
        return Cell.of(kibibytes + " KiB", kibibytes * 1024);
    }

    private static Cell yesNo(boolean value) {
        return Cell.of(value ? "yes" : "no", value);
    }

    private static void security(Properties report, Connection connection, Domain domain) {
        SecurityModel model;
        try {
            model = connection.securityModel();
        } catch (NotSupported _) {
            return; // as virsh: a daemon that confines nothing has no model to show
        }
        if (model.model().isEmpty()) {
            return;
        }
        report.add("Security model:", "securityModel", model.model());
        report.add("Security DOI:", "securityDoi", model.doi());
        SecurityLabel label = domain.securityLabel();
        if (!label.label().isEmpty()) {
            String mode = label.enforcing() ? "enforcing" : "permissive";
            report.add("Security label:", "securityLabel", label.label() + " (" + mode + ")");
        }
    }

    private static void messages(Properties report, Domain domain) {
        try {
            report.addAll("Messages:", "messages", domain.messages());
        } catch (NotSupported _) {
            return; // as virsh: an older daemon holds nothing against anybody
        }
    }
}
