package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;
import static dev.berth.model.codec.Parts.or;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Locale;
import java.util.function.Function;

/** A PCI device of the host. */
public record HostPci(int domain, int bus, int slot, int function) {
    static final ElementCodec<HostPci> CODEC =
            new ElementCodec<>(
                    "address",
                    Shape.of(
                            HostPci::new,
                            or("@domain", Values.hex(4), 0, HostPci::domain),
                            or("@bus", Values.hex(2), 0, HostPci::bus),
                            or("@slot", Values.hex(2), 0, HostPci::slot),
                            or("@function", Values.hex(1), 0, HostPci::function)));

    static <T> Part<T, HostPci> asChild(Function<T, HostPci> get) {
        return child(CODEC, get);
    }

    /** As the host's kernel names it: {@code 0000:06:12.5}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04x:%02x:%02x.%x", domain, bus, slot, function);
    }
}
