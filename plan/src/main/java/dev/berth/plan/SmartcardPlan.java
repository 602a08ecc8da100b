package dev.berth.plan;

import dev.berth.model.domain.Smartcard;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** Smart cards. */
final class SmartcardPlan {
    static final Rule CARD =
            new Rule(
                    "smartcard.card",
                    "/domain/devices/smartcard",
                    "-device ccid-card-emulated",
                    "The card sits in a reader, which is a USB device of its own.");

    private static final String DATABASE = "/etc/pki/nssdb";

    private SmartcardPlan() {}

    static void plan(Smartcard card, Planning planning) {
        planning.device(
                Stage.SMARTCARDS,
                Placement.of(card, planning).on(properties(card, planning)),
                card,
                CARD);
    }

    private static Json.Members properties(Smartcard card, Planning planning) {
        return switch (card.mode()) {
            case HOST ->
                    Json.object()
                            .with("driver", "ccid-card-emulated")
                            .with("backend", "nss-emulated");
            case HOST_CERTIFICATES -> certificates(card);
            case PASSTHROUGH ->
                    Json.object()
                            .with("driver", "ccid-card-passthru")
                            .with(
                                    "chardev",
                                    CharacterPlan.plan(
                                            card.backend().orElseThrow(),
                                            "smartcard",
                                            card,
                                            Stage.SMARTCARDS,
                                            planning));
        };
    }

    private static Json.Members certificates(Smartcard card) {
        Json.Members properties =
                Json.object().with("driver", "ccid-card-emulated").with("backend", "certificates");
        for (int i = 0; i < card.certificates().size(); i++) {
            properties = properties.with("cert" + (i + 1), card.certificates().get(i));
        }
        return properties.with("db", card.database().orElse(DATABASE));
    }
}
