package dev.berth.cli;

/** {@code capabilities}. */
final class CapabilitiesVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.HOST,
                "capabilities",
                "capabilities",
                "Returns capabilities of hypervisor/driver.");
    }

    @Override
    public int run(Invocation call) {
        call.screen().show(Plain.line(call.connection().capabilities(), "xml"));
        return 0;
    }
}
