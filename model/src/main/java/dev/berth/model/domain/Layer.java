package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;
import java.util.function.Function;

/**
 * An image beneath another one.
 *
 * @param index its number among the guest's nodes while it runs
 * @param backing what it lies on itself; empty where nobody has looked
 */
public record Layer(
        Optional<Integer> index,
        ImageFormat format,
        Optional<Long> metadataCache,
        Storage storage,
        Optional<Backing> backing) {
    /** Without the numbers of an earlier run. */
    Layer withoutIndex() {
        return new Layer(
                Optional.empty(),
                format,
                metadataCache,
                storage.withOptions(storage.options().withoutIndex()),
                backing.map(Backing::withoutIndex));
    }

    /** Its number is written at the layer alone, and is its storage's. */
    private static Layer numbered(
            Optional<Integer> index,
            ImageFormat format,
            Optional<Long> metadataCache,
            Storage storage,
            Optional<Backing> backing) {
        Storage numbered =
                index.map(n -> storage.withOptions(storage.options().withIndex(n))).orElse(storage);
        return new Layer(index, format, metadataCache, numbered, backing);
    }

    private Storage unnumberedStorage() {
        return index.isPresent() ? storage.withOptions(storage.options().withoutIndex()) : storage;
    }

    /** Made when used: a layer holds layers. */
    private static Shape<Layer> shape() {
        return Shape.of(
                Layer::numbered,
                optional("@index", Values.COUNT, Layer::index),
                or("format@type", ImageFormat.CODEC, ImageFormat.RAW, Layer::format),
                MetadataCache.below("format", Layer::metadataCache),
                Storage.inOwner(Layer::unnumberedStorage),
                Backing.inOwner(Layer::backing));
    }

    static <T> Part<T, Optional<Layer>> named(String name, Function<T, Optional<Layer>> get) {
        return part(
                in -> in.child(name).map(child -> shape().read(child)),
                (owner, out) ->
                        get.apply(owner).ifPresent(l -> shape().write(l, out.append(name))));
    }

    /** What an image lies on. */
    public sealed interface Backing {
        /** Nothing: the document says that the chain ends. */
        record End() implements Backing {}

        record On(Layer layer) implements Backing {}

        /** Without the numbers of an earlier run. */
        default Backing withoutIndex() {
            return switch (this) {
                case End end -> end;
                case On(Layer layer) -> new On(layer.withoutIndex());
            };
        }

        static <T> Part<T, Optional<Backing>> inOwner(Function<T, Optional<Backing>> get) {
            return part(
                    in ->
                            in.child("backingStore")
                                    .map(child ->
                                            child.element().attribute("type").isEmpty()
                                                    ? new End()
                                                    : new On(shape().read(child))),
                    (owner, out) ->
                            get.apply(owner)
                                    .ifPresent(backing -> {
                                        var element = out.append("backingStore");
                                        if (backing instanceof On(Layer layer)) {
                                            shape().write(layer, element);
                                        }
                                    }));
        }
    }
}
