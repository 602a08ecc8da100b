package dev.berth.cli;

/** One verb of the command. It is made when it is named and lives for one call. */
interface Verb {

    Syntax syntax();

    /**
     * Does it, and says what came of it on the call's screen.
     *
     * @return the exit code: 0 done, 1 refused or failed, or one that the verb's help names
     * @throws dev.berth.model.BerthException when it failed: exit code 1
     */
    int run(Invocation call);
}
