package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.qapi.Json;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The command with its surroundings handed in, so that a test can run it. */
final class Program {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final boolean terminal;

    /**
     * Makes a command.
     *
     * @param terminal whether people read {@code err} on a terminal
     */
    Program(PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** Runs one command line; the exit code. */
    int run(List<String> words) {
        boolean colour = Screen.wantsColour(environment, terminal);
        Screen screen = new Screen(out, err, GlobalOptions.NONE, colour);
        try {
            GlobalOptions options = GlobalOptionReader.read(words);
            screen = new Screen(out, err, options, colour);
            return run(options, screen);
        } catch (UsageException usage) {
            screen.error(message(usage));
            return USAGE;
        }
    }

    private int run(GlobalOptions options, Screen screen) {
        switch (options.question()) {
            case VERSION -> screen.show(About.report());
            case HELP -> screen.show(HelpVerb.everything());
            case NONE -> {
                int code = verb(options, screen);
                screen.end();
                return code;
            }
        }
        return DONE;
    }

    private int verb(GlobalOptions options, Screen screen) {
        if (options.words().isEmpty()) {
            throw new UsageException("no command given; see 'berth help'");
        }
        String name = options.words().getFirst();
        Verb verb =
                Verbs.named(name)
                        .orElseThrow(() ->
                                new UsageException(
                                        "unknown command: '" + name + "'" + Suggestion.verb(name)));
        List<String> rest = options.words().subList(1, options.words().size());
        if (rest.contains("--help") && !rest.contains("--")) {
            screen.show(new Plain(verb.syntax().page(), Json.object()));
            return DONE;
        }
        Arguments arguments = ArgumentReader.read(verb.syntax(), rest);
        DaemonFinder finder = new DaemonFinder(options, environment);
        try (Invocation call = new Invocation(options, arguments, screen, finder::connect)) {
            return verb.run(call);
        } catch (UsageException usage) {
            throw usage;
        } catch (BerthException failure) {
            screen.error(message(failure));
            return FAILED;
        }
    }

    /** What failed, then why. */
    private static String message(BerthException failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof FailedVerb && failure.getCause() != null
                ? message + "\n" + failure.getCause().getMessage()
                : message;
    }
}
