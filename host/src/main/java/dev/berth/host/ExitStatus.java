package dev.berth.host;

/** How a process ended. */
public sealed interface ExitStatus {
    /** It left by itself. */
    record Exited(int code) implements ExitStatus {
        @Override
        public String toString() {
            return "exited with " + code;
        }
    }

    /** A signal ended it. */
    record Killed(int signal) implements ExitStatus {
        @Override
        public String toString() {
            return "killed by "
                    + Signal.numbered(signal).map(s -> "SIG" + s).orElse("signal " + signal);
        }
    }

    /** It is gone, but was the child of another process, which alone learns how. */
    record Unknown() implements ExitStatus {
        @Override
        public String toString() {
            return "gone";
        }
    }

    /** True when it left by itself and with 0. */
    default boolean success() {
        return this instanceof Exited(int code) && code == 0;
    }
}
