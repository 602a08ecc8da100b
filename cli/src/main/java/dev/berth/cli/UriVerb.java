package dev.berth.cli;

/** {@code uri}. */
final class UriVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(Group.HOST, "uri", "print the hypervisor canonical URI", "");
    }

    @Override
    public int run(Invocation call) {
        call.screen().show(Plain.line(call.connection().uri(), "uri"));
        return 0;
    }
}
