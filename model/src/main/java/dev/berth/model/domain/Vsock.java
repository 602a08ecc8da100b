package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.rest;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * A socket between guest and host.
 *
 * @param auto yes where the host picks the context id at each start
 * @param contextId the guest's address, from 3
 */
public record Vsock(
        Optional<VirtioModel> model,
        Optional<Boolean> auto,
        Optional<Long> contextId,
        VirtioOptions virtio,
        DeviceInfo info,
        Source source)
        implements Device {
    private static final int FIRST_GUEST = 3;

    public static final ElementCodec<Vsock> CODEC =
            new ElementCodec<>(
                    "vsock",
                    Shape.of(
                            Vsock::new,
                            optional("@model", VirtioModel.CODEC, Vsock::model),
                            optional("cid@auto", Values.YES_NO, Vsock::auto),
                            optional("cid@address", Values.LONG, Vsock::contextId),
                            inline(VirtioOptions.IN_DRIVER, Vsock::virtio),
                            inline(DeviceInfo.SHAPE, Vsock::info),
                            rest(Vsock::source)));

    public Vsock {
        if (contextId.isPresent() && contextId.get() < FIRST_GUEST) {
            throw new IllegalArgumentException(
                    "cid " + contextId.get() + " belongs to the host; guests have 3 or more");
        }
    }

    public boolean isAuto() {
        return auto.orElse(false);
    }

    /** The same with the model and the way of addressing made plain. */
    public Vsock settled() {
        return new Vsock(
                Optional.of(model.orElse(VirtioModel.VIRTIO)),
                Optional.of(auto.orElse(contextId.isEmpty())),
                contextId,
                virtio,
                info,
                source);
    }

    public Vsock withContextId(long chosen) {
        return new Vsock(model, auto, Optional.of(chosen), virtio, info, source);
    }

    @Override
    public Vsock withInfo(DeviceInfo changed) {
        return new Vsock(model, auto, contextId, virtio, changed, source);
    }
}
