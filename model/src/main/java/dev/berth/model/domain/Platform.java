package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;
import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.Shape;

import java.util.List;
import java.util.Optional;

/** The machine around a guest's devices: firmware, features, processor, clock, power. */
public record Platform(
        List<SystemInformation> information,
        OperatingSystem os,
        Optional<Features> features,
        Optional<Cpu> cpu,
        Optional<Clock> clock,
        Lifecycle lifecycle,
        Optional<PowerManagement> power,
        Optional<LaunchSecurity> security) {
    static final Shape<Platform> SHAPE =
            Shape.of(
                    Platform::new,
                    children(SystemInformation.CODEC, Platform::information),
                    child(OperatingSystem.CODEC, Platform::os),
                    optionalChild(Features.CODEC, Platform::features),
                    optionalChild(Cpu.CODEC, Platform::cpu),
                    optionalChild(Clock.CODEC, Platform::clock),
                    inline(Lifecycle.SHAPE, Platform::lifecycle),
                    optionalChild(PowerManagement.CODEC, Platform::power),
                    LaunchSecurity.PART);

    public Platform {
        information = List.copyOf(information);
    }

    /** The features, none where nothing is said. */
    public Features featureSet() {
        return features.orElse(Features.NONE);
    }

    public Platform withOs(OperatingSystem changed) {
        return new Platform(information, changed, features, cpu, clock, lifecycle, power, security);
    }

    public Platform withFeatures(Features changed) {
        return new Platform(
                information, os, Optional.of(changed), cpu, clock, lifecycle, power, security);
    }

    public Platform withCpu(Cpu changed) {
        return new Platform(
                information, os, features, Optional.of(changed), clock, lifecycle, power, security);
    }

    public Platform withClock(Clock changed) {
        return new Platform(
                information, os, features, cpu, Optional.of(changed), lifecycle, power, security);
    }
}
