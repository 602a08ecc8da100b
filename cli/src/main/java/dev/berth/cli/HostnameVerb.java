package dev.berth.cli;

/** {@code hostname}. */
final class HostnameVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(Group.HOST, "hostname", "print the hypervisor hostname", "");
    }

    @Override
    public int run(Invocation call) {
        call.screen().show(Plain.line(call.connection().hostname(), "hostname"));
        return 0;
    }
}
