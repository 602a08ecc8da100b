package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Device;
import dev.berth.plan.profile.References.SealedSecret;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** Secrets as QEMU's objects, encrypted with the guest's key. */
final class SecretPlan {
    private SecretPlan() {}

    /** A secret that the document refers to by its UUID or usage name. */
    static void stored(
            String id, String key, boolean base64, Device device, Rule rule, Planning planning) {
        SealedSecret secret =
                planning.host()
                        .references()
                        .secret(key)
                        .orElseThrow(() ->
                                new BerthException(
                                        ErrorCode.OPERATION_INVALID,
                                        "there is no secret '%s' for %s; define it and set its value"
                                                .formatted(
                                                        key,
                                                        device.info()
                                                                .alias()
                                                                .orElse("the device"))));
        String data = base64 ? secret.ofBase64() : secret.ofValue();
        add(id, data, secret.initializationVector(), device, rule, planning);
    }

    /** A text of the document that others on the host must not see. */
    static void text(String id, String text, Device device, Rule rule, Planning planning) {
        SealedSecret secret =
                planning.host()
                        .references()
                        .sealed(text)
                        .orElseThrow(() -> Unplanned.of("HTTP cookies for a disk"));
        add(id, secret.ofValue(), secret.initializationVector(), device, rule, planning);
    }

    private static void add(
            String id, String data, String vector, Device device, Rule rule, Planning planning) {
        planning.add(
                Stage.DISKS,
                new Step.QomObject(
                        Json.object()
                                .with("qom-type", "secret")
                                .with("id", id)
                                .with("data", data)
                                .with("keyid", "masterKey0")
                                .with("iv", vector)
                                .with("format", "base64"),
                        planning.origin(device, rule)));
    }
}
