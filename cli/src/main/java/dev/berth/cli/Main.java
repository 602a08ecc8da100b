package dev.berth.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code berth}: speaks to a daemon, or does what needs none. */
public final class Main {

    /** Named, the JDK need not look for another through every jar: 15 ms of each command. */
    private static final String SELECTOR_PROVIDER = "java.nio.channels.spi.SelectorProvider";

    private Main() {}

    /**
     * Runs one command and ends with its code. Output is UTF-8 whatever the locale.
     *
     * <p>Done is said by returning, failure by halting: {@code exit} would first load all that it
     * needs to log itself. Nothing is left for hooks to do by then.
     */
    public static void main(String[] words) {
        System.setProperty(SELECTOR_PROVIDER, "sun.nio.ch.EPollSelectorProvider");
        PrintStream out = stream(FileDescriptor.out, 8192);
        PrintStream err = stream(FileDescriptor.err, 512);
        int code = new Program(out, err, System.getenv(), terminal()).run(List.of(words));
        out.flush();
        err.flush();
        boolean unsaid = out.checkError();
        if (code != 0 || unsaid) {
            Runtime.getRuntime().halt(code == 0 ? 1 : code);
        }
    }

    /** Whether stderr is a terminal; a question to the kernel's files costs less than the JDK's. */
    private static boolean terminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/")
                    || target.startsWith("/dev/tty")
                    || target.equals("/dev/console");
        } catch (IOException _) {
            return false; // nobody to show colours to
        }
    }

    private static PrintStream stream(FileDescriptor descriptor, int bytes) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), bytes),
                false,
                StandardCharsets.UTF_8);
    }
}
