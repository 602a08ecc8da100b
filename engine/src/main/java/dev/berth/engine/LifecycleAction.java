package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Element;

/** What a guest's document asks for when the guest ends in some way. */
enum LifecycleAction {
    DESTROY,
    RESTART,
    PRESERVE;

    static LifecycleAction onPoweroff(Domain domain) {
        return of(domain, "on_poweroff");
    }

    static LifecycleAction onCrash(Domain domain) {
        return of(domain, "on_crash");
    }

    /** {@code coredump-destroy} and {@code coredump-restart} are refused when they are read. */
    private static LifecycleAction of(Domain domain, String element) {
        String word =
                Domain.CODEC
                        .write(domain)
                        .child(element)
                        .map(Element::text)
                        .map(String::strip)
                        .orElse("destroy");
        return switch (word) {
            case "restart", "coredump-restart" -> RESTART;
            case "preserve" -> PRESERVE;
            default -> DESTROY;
        };
    }
}
