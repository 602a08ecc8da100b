package dev.berth.plan.step;

import dev.berth.model.xml.Position;

/** Where a step comes from: the element that asked for it, by which rule. */
public record Origin(Position at, Rule rule) {
    /** Of a step that no element asked for. */
    public static Origin always(Rule rule) {
        return new Origin(Position.DEFAULT, rule);
    }

    @Override
    public String toString() {
        return at + " " + rule.id();
    }
}
