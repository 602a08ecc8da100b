package dev.berth.model.xml;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used, with every problem found in it. */
public final class InvalidDocument extends BerthException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidDocument(List<Problem> problems) {
        this(ErrorCode.XML_ERROR, problems);
    }

    public InvalidDocument(ErrorCode code, List<Problem> problems) {
        super(code, problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
