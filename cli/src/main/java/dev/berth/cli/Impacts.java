package dev.berth.cli;

import dev.berth.model.vocabulary.Impact;

import java.util.EnumSet;
import java.util.Set;

/** Reads {@code --live}, {@code --config} and {@code --current}. */
final class Impacts {

    private Impacts() {}

    static Set<Impact> of(Arguments arguments) {
        arguments.exclusive("current", "live");
        arguments.exclusive("current", "config");
        EnumSet<Impact> impacts = EnumSet.noneOf(Impact.class);
        if (arguments.has("live")) {
            impacts.add(Impact.LIVE);
        }
        if (arguments.has("config")) {
            impacts.add(Impact.CONFIG);
        }
        return impacts;
    }
}
