package dev.berth.plan;

import dev.berth.model.domain.Tpm;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.resolve.Board;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.UUID;

/** Trusted platform modules. */
final class TpmPlan {
    static final Rule DEVICE =
            new Rule(
                    "tpm.device",
                    "/domain/devices/tpm",
                    "-device tpm-tis",
                    "The device names the backend that answers the guest.");
    static final Rule BACKEND =
            new Rule(
                    "tpm.backend",
                    "/domain/devices/tpm/backend",
                    "-tpmdev",
                    "A TPM of the host is opened for QEMU; an emulator is another process, at the"
                            + " other end of a socket.");

    private static final String CHARDEV = "chrtpm";

    private final Tpm tpm;
    private final String alias;
    private final Planning planning;

    private TpmPlan(Tpm tpm, Planning planning) {
        this.tpm = tpm;
        this.alias = tpm.info().alias().orElseThrow();
        this.planning = planning;
    }

    static void plan(Tpm tpm, Planning planning) {
        TpmPlan plan = new TpmPlan(tpm, planning);
        switch (tpm.backend().type()) {
            case PASSTHROUGH -> plan.passthrough();
            case EMULATOR -> plan.emulator();
            case EXTERNAL ->
                    plan.socket(tpm.backend().state().flatMap(Tpm.State::path).orElseThrow());
        }
        planning.device(
                Stage.TPMS,
                Placement.of(tpm, planning)
                        .on(
                                Json.object()
                                        .with("driver", plan.driver())
                                        .with("tpmdev", plan.name())),
                tpm,
                DEVICE);
    }

    private String name() {
        return "tpm-" + alias;
    }

    private String driver() {
        Tpm.Model model = tpm.model().orElse(Tpm.Model.TPM_TIS);
        boolean arm = Board.of(planning.domain()).isArm();
        return switch (model) {
            case TPM_TIS -> arm ? "tpm-tis-device" : "tpm-tis";
            case TPM_CRB -> "tpm-crb";
            case TPM_SPAPR, SPAPR_TPM_PROXY ->
                    throw Unplanned.of("tpm of model '" + model.token() + "'");
        };
    }

    private Origin origin() {
        return planning.origin(tpm, BACKEND);
    }

    private void passthrough() {
        String device = tpm.backend().device().orElse("/dev/tpm0");
        String path =
                planning.draft()
                        .passFile(
                                Stage.TPMS,
                                number -> new Descriptor.HostDevice(number, device, origin()),
                                alias + "-tpm",
                                origin());
        String cancel =
                planning.draft()
                        .passFile(
                                Stage.TPMS,
                                number -> new Descriptor.TpmCancel(number, device, origin()),
                                alias + "-cancel",
                                origin());
        backend(
                KeyValues.of("passthrough")
                        .with("id", name())
                        .with("path", path)
                        .with("cancel-path", cancel));
    }

    private void emulator() {
        String socket =
                planning.host()
                        .settings()
                        .text("swtpm_socket")
                        .orElseGet(() ->
                                "%s/swtpm/%s-swtpm.sock"
                                        .formatted(
                                                planning.host().directories().run(),
                                                Directories.numberedName(
                                                        planning.id(), planning.domain().name())));
        String state =
                planning.host().directories().swtpm()
                        + "/"
                        + planning.domain()
                                .identity()
                                .uuid()
                                .map(UUID::toString)
                                .orElse(planning.domain().name());
        planning.draft()
                .prepare(new Preparation.TpmEmulator(socket, state, tpm.backend(), origin()));
        socket(socket);
    }

    private void socket(String path) {
        planning.add(
                Stage.TPMS,
                new Step.Chardev("socket", CHARDEV, Json.object().with("path", path), origin()));
        backend(KeyValues.of("emulator").with("id", name()).with("chardev", CHARDEV));
    }

    private void backend(KeyValues values) {
        planning.add(Stage.TPMS, Step.Option.of("tpmdev", values.toString(), origin()));
    }
}
