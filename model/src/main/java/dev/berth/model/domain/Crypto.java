package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * Ciphers computed on the host.
 *
 * @param model {@code virtio}
 * @param type {@code qemu}: who serves it
 * @param backend {@code builtin} or {@code lkcf}
 */
public record Crypto(
        String model,
        String type,
        String backend,
        Optional<Integer> queues,
        VirtioOptions virtio,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<Crypto> CODEC =
            new ElementCodec<>(
                    "crypto",
                    Shape.of(
                            Crypto::new,
                            required("@model", Values.NAME, Crypto::model),
                            required("@type", Values.NAME, Crypto::type),
                            required("backend@model", Values.NAME, Crypto::backend),
                            optional("backend@queues", Values.COUNT, Crypto::queues),
                            inline(VirtioOptions.IN_DRIVER, Crypto::virtio),
                            inline(DeviceInfo.SHAPE, Crypto::info),
                            rest(Crypto::source)));

    public Crypto {
        if (!model.equals("virtio") || !type.equals("qemu")) {
            throw new IllegalArgumentException(
                    "model '%s' of type '%s' is not QEMU's; use model='virtio' type='qemu'"
                            .formatted(model, type));
        }
        if (!backend.equals("builtin") && !backend.equals("lkcf")) {
            throw new IllegalArgumentException(
                    "backend '" + backend + "' is neither 'builtin' nor 'lkcf'");
        }
    }

    @Override
    public Crypto withInfo(DeviceInfo changed) {
        return new Crypto(model, type, backend, queues, virtio, changed, source);
    }
}
