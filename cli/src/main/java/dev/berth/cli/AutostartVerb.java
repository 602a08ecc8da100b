package dev.berth.cli;

/** {@code autostart}. */
final class AutostartVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "autostart",
                "autostart a domain",
                "Configure a domain to be automatically started at boot.",
                Option.domain(),
                Option.flag("disable", "disable autostarting"));
    }

    @Override
    public int run(Invocation call) {
        if (call.arguments().has("disable")) {
            return call.act(
                    call.domain(),
                    "Failed to unmark domain '%s' as autostarted",
                    "Domain '%s' unmarked as autostarted",
                    domain -> domain.autostart(false));
        }
        return call.act(
                call.domain(),
                "Failed to mark domain '%s' as autostarted",
                "Domain '%s' marked as autostarted",
                domain -> domain.autostart(true));
    }
}
