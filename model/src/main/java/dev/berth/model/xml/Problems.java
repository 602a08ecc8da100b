package dev.berth.model.xml;

import dev.berth.model.BerthException;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of a document, so that all are told at once. One thread. */
public final class Problems {
    /** After this many errors the rest is cut: a hostile document must not fill the memory. */
    private static final int LIMIT = 1000;

    private final List<Problem> found = new ArrayList<>();

    public void error(Position at, String message) {
        add(new Problem(Problem.Severity.ERROR, at, message));
    }

    public void warning(Position at, String message) {
        add(new Problem(Problem.Severity.WARNING, at, message));
    }

    public void add(Problem problem) {
        if (found.size() < LIMIT) {
            found.add(problem);
        }
    }

    public List<Problem> errors() {
        return of(Problem.Severity.ERROR);
    }

    public List<Problem> warnings() {
        return of(Problem.Severity.WARNING);
    }

    /** Ends here, with all errors, if there are any. */
    public void throwIfAny() {
        List<Problem> errors = errors();
        if (!errors.isEmpty()) {
            throw new InvalidDocument(errors);
        }
    }

    /** Ends here, if there are errors, with them and what keeps more from being found. */
    public void throwWith(BerthException obstacle) {
        if (!errors().isEmpty()) {
            error(Position.DEFAULT, String.valueOf(obstacle.getMessage()));
            throwIfAny();
        }
    }

    private List<Problem> of(Problem.Severity severity) {
        return found.stream().filter(p -> p.severity() == severity).toList();
    }
}
