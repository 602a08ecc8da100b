package dev.berth.cli;

/**
 * One option of a verb. As in virsh nearly every option that takes a value may also be given by its
 * place: words without a name fill the options that still lack a value, in the order of the
 * declaration.
 *
 * @param name the name without dashes
 * @param help one line for {@code help VERB}
 */
record Option(String name, Kind kind, String help) {

    /** What an option takes. */
    enum Kind {
        /** Nothing: it is there or not. */
        FLAG,
        /** A word. */
        TEXT,
        /** A word that only its name brings in, never its place. */
        NAMED,
        /** A whole number. */
        NUMBER,
        /** A word without which the verb cannot run. */
        REQUIRED,
        /** All the words that are left. */
        REST,
        /** All the words that are left, at least one. */
        REQUIRED_REST
    }

    static Option flag(String name, String help) {
        return new Option(name, Kind.FLAG, help);
    }

    static Option text(String name, String help) {
        return new Option(name, Kind.TEXT, help);
    }

    static Option named(String name, String help) {
        return new Option(name, Kind.NAMED, help);
    }

    static Option number(String name, String help) {
        return new Option(name, Kind.NUMBER, help);
    }

    static Option required(String name, String help) {
        return new Option(name, Kind.REQUIRED, help);
    }

    static Option rest(String name, String help) {
        return new Option(name, Kind.REST, help);
    }

    static Option requiredRest(String name, String help) {
        return new Option(name, Kind.REQUIRED_REST, help);
    }

    /** Whether a word without a name may fill it. */
    boolean takesPlaced() {
        return kind != Kind.FLAG && kind != Kind.NAMED;
    }

    /** The guest that nearly every verb is about. */
    static Option domain() {
        return required("domain", "domain name, id or uuid");
    }

    boolean isRequired() {
        return kind == Kind.REQUIRED || kind == Kind.REQUIRED_REST;
    }

    boolean repeats() {
        return kind == Kind.REST || kind == Kind.REQUIRED_REST;
    }

    /** How virsh's synopsis shows it. */
    String synopsis() {
        return switch (kind) {
            case FLAG -> "[--" + name + "]";
            case TEXT, NAMED -> "[--" + name + " <string>]";
            case NUMBER -> "[--" + name + " <number>]";
            case REQUIRED -> "<" + name + ">";
            case REST -> "[[--" + name + "] <string>]...";
            case REQUIRED_REST -> "{[--" + name + "] <string>}...";
        };
    }

    /** How virsh's list of options shows it. */
    String label() {
        return switch (kind) {
            case FLAG -> "--" + name;
            case TEXT, NAMED -> "--" + name + " <string>";
            case NUMBER -> "--" + name + " <number>";
            case REQUIRED, REST, REQUIRED_REST -> "[--" + name + "] <string>";
        };
    }
}
