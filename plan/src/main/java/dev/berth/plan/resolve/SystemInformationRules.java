package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.SystemInformation;
import dev.berth.model.domain.SystemInformation.Entry;

import java.util.Locale;
import java.util.Optional;

/** What the firmware's tables may say. */
final class SystemInformationRules {
    private SystemInformationRules() {}

    static void check(Domain domain, Target target) {
        for (SystemInformation information : domain.platform().information()) {
            information.tables().stream()
                    .filter(t -> t.name().equals("system"))
                    .flatMap(t -> t.entries().stream())
                    .filter(e -> e.name().equals(Optional.of("uuid")))
                    .forEach(e -> uuid(e, domain, target));
            information.entries().forEach(e -> configuration(e, domain, target));
        }
    }

    /** The guest has one UUID, wherever it reads it. */
    private static void uuid(Entry entry, Domain domain, Target target) {
        String said = plain(entry.value());
        Optional<String> own = domain.identity().uuid().map(u -> plain(u.toString()));
        target.refuseIf(
                own.isPresent() && !own.get().equals(said),
                domain.source(),
                "<sysinfo>: uuid '%s' is not the guest's; write the same or remove it"
                        .formatted(entry.value()));
    }

    private static String plain(String uuid) {
        return uuid.replace("-", "").strip().toLowerCase(Locale.ROOT);
    }

    private static void configuration(Entry entry, Domain domain, Target target) {
        String name = entry.name().orElse("");
        target.refuseIf(
                !name.startsWith("opt/"),
                domain.source(),
                "<entry name='" + name + "'>: a name of yours begins with 'opt/'");
        target.refuseIf(
                name.startsWith("opt/ovmf/") || name.startsWith("opt/org.qemu/"),
                domain.source(),
                "<entry name='" + name + "'>: the name is reserved; choose another");
    }
}
