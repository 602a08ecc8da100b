package dev.berth.it.bench;

import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured of one contender. */
final class Samples {
    private final Map<Figure, List<Double>> values = new EnumMap<>(Figure.class);

    void add(Figure figure, double value) {
        values.computeIfAbsent(figure, _ -> new ArrayList<>()).add(value);
    }

    void add(Figure figure, List<Double> all) {
        all.forEach(value -> add(figure, value));
    }

    /** Notes what the client says of a guest's start and end. */
    void add(Json cycle) {
        add(Figure.START, Client.number(cycle.get("start").orElseThrow()));
        add(Figure.DESTROY, Client.number(cycle.get("destroy").orElseThrow()));
    }

    OptionalDouble median(Figure figure) {
        List<Double> sorted = values.getOrDefault(figure, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        int middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }
}
