package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.store.Places;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param root the folder that holds everything; empty: the system's places, or the user's
 * @param libvirtSockets whether to listen where libvirt's clients look, too
 * @param idle how long to stay without clients and guests; empty: for ever
 */
record DaemonOptions(Optional<Path> root, boolean libvirtSockets, Optional<Duration> idle) {
    static final String USAGE =
            """
            usage: berth daemon [--root DIR] [--libvirt-sockets] [--idle-exit SECONDS]

              --root DIR            keep everything below DIR/{etc,lib,run,log,cache}
              --libvirt-sockets     listen where libvirt's clients look, too
              --idle-exit SECONDS   leave after so long without clients and running guests
            """;

    static DaemonOptions parse(List<String> arguments) {
        Optional<Path> root = Optional.empty();
        boolean libvirtSockets = false;
        Optional<Duration> idle = Optional.empty();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--root" -> root = Optional.of(Path.of(value(option, rest)));
                case "--libvirt-sockets" -> libvirtSockets = true;
                case "--idle-exit" -> idle = Optional.of(seconds(value(option, rest)));
                case "--listen", "--insecure" ->
                        throw new BerthException(
                                ErrorCode.NO_SUPPORT,
                                "%s: listening on a network is not supported by Berth yet"
                                        .formatted(option));
                default -> throw new UsageException("unknown option " + option);
            }
        }
        return new DaemonOptions(root, libvirtSockets, idle);
    }

    Places places() {
        return root.map(Places::under).orElseGet(StandardPlaces::ofThisUser);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static Duration seconds(String text) {
        try {
            long seconds = Long.parseLong(text);
            if (seconds > 0) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException e) {
            throw notSeconds(text);
        }
        throw notSeconds(text);
    }

    private static UsageException notSeconds(String text) {
        return new UsageException("--idle-exit: '%s' is no number of seconds".formatted(text));
    }
}
