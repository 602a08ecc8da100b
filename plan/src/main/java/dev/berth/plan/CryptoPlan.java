package dev.berth.plan;

import dev.berth.model.domain.Crypto;
import dev.berth.model.domain.VirtioModel;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** Ciphers computed on the host. */
final class CryptoPlan {
    static final Rule BACKEND =
            new Rule(
                    "crypto.backend",
                    "/domain/devices/crypto/backend",
                    "-object cryptodev-backend-builtin",
                    "What computes is an object that the device names.");
    static final Rule DEVICE =
            new Rule(
                    "crypto.device",
                    "/domain/devices/crypto",
                    "-device virtio-crypto-pci",
                    "The guest hands its data to a device of its own.");

    private CryptoPlan() {}

    static void plan(Crypto crypto, Planning planning) {
        String id = "obj" + crypto.info().alias().orElseThrow();
        Json.Members backend =
                Json.object()
                        .with("qom-type", "cryptodev-backend-" + crypto.backend())
                        .with("id", id)
                        .withOptional("queues", crypto.queues().filter(q -> q > 0));
        planning.add(Stage.CRYPTO, new Step.QomObject(backend, planning.origin(crypto, BACKEND)));
        Json.Members properties =
                VirtioDevice.of("virtio-crypto", VirtioModel.VIRTIO, crypto.virtio(), crypto)
                        .with("cryptodev", id);
        planning.device(
                Stage.CRYPTO, Placement.of(crypto, planning).on(properties), crypto, DEVICE);
    }
}
