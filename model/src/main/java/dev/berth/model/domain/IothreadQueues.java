package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.function.Function;

/**
 * One of several IO threads that serve a device.
 *
 * @param queues the device's queues that it serves; where none is named QEMU shares them out
 */
public record IothreadQueues(int id, List<Integer> queues) {
    public IothreadQueues {
        queues = List.copyOf(queues);
    }

    /** The threads below {@code <driver><iothreads>}. */
    static <T> Part<T, List<IothreadQueues>> inDriver(Function<T, List<IothreadQueues>> get) {
        return part(
                in ->
                        in.child("driver").flatMap(d -> d.child("iothreads")).stream()
                                .flatMap(all -> all.children("iothread").stream())
                                .map(IothreadQueues::read)
                                .toList(),
                (owner, out) -> {
                    for (IothreadQueues one : get.apply(owner)) {
                        one.write(out.child("driver").child("iothreads").append("iothread"));
                    }
                });
    }

    private static IothreadQueues read(ElementReader in) {
        return new IothreadQueues(
                id(in), in.children("queue").stream().map(IothreadQueues::id).toList());
    }

    private static int id(ElementReader in) {
        String text =
                in.attribute("id").orElseThrow(() -> in.refuse("id is missing; it is required"));
        try {
            return Values.COUNT.read(text);
        } catch (IllegalValue e) {
            throw in.refuse("id: " + e.getMessage());
        }
    }

    private void write(ElementWriter out) {
        out.attribute("id", Integer.toString(id));
        queues.forEach(q -> out.append("queue").attribute("id", Integer.toString(q)));
    }
}
