package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Tpm;

import java.util.Optional;

/** Models and versions of TPMs, where the document leaves them open. */
final class TpmDefaults {
    private TpmDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Board board = Board.of(domain);
        return domain.mapDevices(
                device -> device instanceof Tpm tpm ? settled(tpm, board, target) : device);
    }

    private static Tpm settled(Tpm tpm, Board board, Target target) {
        Tpm.Model model =
                tpm.model().orElse(board.isPpc64() ? Tpm.Model.TPM_SPAPR : Tpm.Model.TPM_TIS);
        boolean old = model == Tpm.Model.TPM_TIS && board.isX86();
        Optional<Tpm.Version> version =
                tpm.backend().type() == Tpm.Type.EMULATOR
                        ? tpm.backend()
                                .version()
                                .or(() -> Optional.of(old ? Tpm.Version.V1_2 : Tpm.Version.V2_0))
                        : Optional.empty();
        if (version.equals(Optional.of(Tpm.Version.V1_2)) && !old) {
            target.refuse(
                    tpm, "tpm: version 1.2 is for model 'tpm-tis' on x86 alone; use version='2.0'");
        }
        if (model == Tpm.Model.TPM_CRB && !board.isX86()) {
            target.refuse(tpm, "tpm: model 'tpm-crb' is for x86 alone; use 'tpm-tis'");
        }
        return tpm.settled(model, version);
    }
}
