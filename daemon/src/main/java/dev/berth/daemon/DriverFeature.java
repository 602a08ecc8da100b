package dev.berth.daemon;

import java.util.Optional;

/** What clients ask about before they use it (VIR_DRV_FEATURE_*), and whether Berth has it. */
enum DriverFeature {
    MIGRATION_V1(1, false),
    REMOTE(2, false),
    MIGRATION_V2(3, false),
    MIGRATION_P2P(4, false),
    MIGRATION_DIRECT(5, false),
    MIGRATION_V3(6, false),
    MIGRATE_CHANGE_PROTECTION(7, false),
    FD_PASSING(8, false),
    TYPED_PARAM_STRING(9, true),
    PROGRAM_KEEPALIVE(10, true),
    XML_MIGRATABLE(11, false),
    MIGRATION_OFFLINE(12, false),
    MIGRATION_PARAMS(13, false),
    REMOTE_EVENT_CALLBACK(14, true),
    REMOTE_CLOSE_CALLBACK(15, true),
    NETWORK_UPDATE_HAS_CORRECT_ORDER(16, false);

    private final int number;
    private final boolean supported;

    DriverFeature(int number, boolean supported) {
        this.number = number;
        this.supported = supported;
    }

    int number() {
        return number;
    }

    boolean supported() {
        return supported;
    }

    static Optional<DriverFeature> of(int number) {
        for (DriverFeature feature : values()) {
            if (feature.number == number) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }
}
