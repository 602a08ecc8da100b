package dev.berth.plan;

import dev.berth.model.domain.RandomGenerator;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Randomness from the host. */
final class RandomPlan {
    static final Rule BACKEND =
            new Rule(
                    "rng.backend",
                    "/domain/devices/rng/backend",
                    "-object rng-random",
                    "The source of randomness is an object that the device names.");
    static final Rule DEVICE =
            new Rule(
                    "rng.device",
                    "/domain/devices/rng",
                    "-device virtio-rng-pci",
                    "The guest draws through a device of its own.");

    private static final int SECOND = 1000;

    private RandomPlan() {}

    static void plan(RandomGenerator generator, Planning planning) {
        String id = "obj" + generator.info().alias().orElseThrow();
        Json.Members object = backend(generator, planning).with("id", id);
        planning.add(
                Stage.GENERATORS, new Step.QomObject(object, planning.origin(generator, BACKEND)));
        Json.Members properties =
                limited(
                        generator.rate(),
                        VirtioDevice.of(
                                        "virtio-rng",
                                        generator.model(),
                                        generator.virtio(),
                                        generator)
                                .with("rng", id));
        planning.device(
                Stage.GENERATORS,
                Placement.of(generator, planning).on(properties),
                generator,
                DEVICE);
    }

    private static Json.Members backend(RandomGenerator generator, Planning planning) {
        RandomGenerator.Backend backend = generator.backend();
        return switch (backend.kind()) {
            case RANDOM ->
                    Json.object()
                            .with("qom-type", "rng-random")
                            .withOptional("filename", backend.device());
            case BUILTIN -> Json.object().with("qom-type", "rng-builtin");
            case EGD ->
                    Json.object()
                            .with("qom-type", "rng-egd")
                            .with(
                                    "chardev",
                                    CharacterPlan.plan(
                                            backend.egd().orElseThrow(),
                                            "",
                                            generator,
                                            Stage.GENERATORS,
                                            planning));
        };
    }

    private static Json.Members limited(
            Optional<RandomGenerator.Rate> rate, Json.Members properties) {
        return rate.map(r ->
                        properties
                                .with("max-bytes", r.bytes())
                                .with("period", r.period().orElse(SECOND)))
                .orElse(properties);
    }
}
