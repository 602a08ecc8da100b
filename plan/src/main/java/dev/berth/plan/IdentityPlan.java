package dev.berth.plan;

import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** Who the guest is, and the key that its secrets are encrypted with. */
final class IdentityPlan {
    static final Rule NAME =
            new Rule(
                    "identity.name",
                    "/domain/name",
                    "-name",
                    "The guest's name shows in the host's process list.");
    static final Rule STOPPED =
            new Rule(
                    "start.stopped",
                    "/domain",
                    "-S",
                    "The guest waits until its monitor was set up; then it is told to run.");
    static final Rule UUID =
            new Rule(
                    "identity.uuid",
                    "/domain/uuid",
                    "-uuid",
                    "The guest sees its UUID in its firmware's tables.");
    static final Rule MASTER_KEY =
            new Rule(
                    "secret.master-key",
                    "/domain",
                    "-object secret",
                    "Passwords reach QEMU encrypted with a key that only QEMU's user can read.");
    private static final int KEY_BYTES = 32;

    private IdentityPlan() {}

    static void plan(Planning planning) {
        KeyValues name = KeyValues.empty().with("guest", planning.domain().name());
        planning.option(Stage.IDENTITY, "name", name.with("debug-threads", true).toString(), NAME);
        planning.add(Stage.IDENTITY, Step.Option.of("S", Origin.always(STOPPED)));
        masterKey(planning);
        planning.domain()
                .identity()
                .uuid()
                .ifPresent(uuid ->
                        planning.option(Stage.SYSTEM_INFORMATION, "uuid", uuid.toString(), UUID));
    }

    private static void masterKey(Planning planning) {
        String path = planning.folder() + "/master-key.aes";
        Origin origin = Origin.always(MASTER_KEY);
        planning.draft().prepare(new Preparation.Folder(planning.folder(), origin));
        planning.draft().prepare(new Preparation.RandomKey(path, KEY_BYTES, origin));
        planning.add(
                Stage.SECRETS,
                new Step.QomObject(
                        Json.object()
                                .with("qom-type", "secret")
                                .with("id", "masterKey0")
                                .with("format", "raw")
                                .with("file", path),
                        origin));
    }
}
