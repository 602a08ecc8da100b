package dev.berth.conformance;

/** How a case ended. */
sealed interface Verdict {
    record Passed() implements Verdict {}

    record Failed(String why) implements Verdict {}

    /** The planner itself said that it does not support what the case asks for. */
    record Unsupported(String why) implements Verdict {}
}
