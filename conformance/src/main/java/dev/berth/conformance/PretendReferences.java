package dev.berth.conformance;

import dev.berth.plan.profile.References;

import java.util.Optional;

/** Secrets of the pretend host: every one is there, and their encrypted form does not matter. */
final class PretendReferences implements References {
    private static final SealedSecret ANY = new SealedSecret("c2VhbGVk", "c2VhbGVk", "aXY=");

    @Override
    public Optional<SealedSecret> secret(String key) {
        return Optional.of(ANY);
    }

    @Override
    public Optional<SealedSecret> sealed(String text) {
        return Optional.of(ANY);
    }

    @Override
    public boolean isCdromDrive(String device) {
        return device.equals("/dev/cdrom");
    }

    @Override
    public Optional<String> scsiGeneric(String adapter, int bus, int target, long unit) {
        return Optional.of("/dev/sg0");
    }
}
