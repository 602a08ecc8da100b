package dev.berth.model.domain;

import dev.berth.model.codec.Source;

/** A device of a guest. What a planner does with one is a switch over the kinds. */
public sealed interface Device
        permits Disk,
                Controller,
                Interface,
                Filesystem,
                CharacterDevice,
                Input,
                Graphics,
                Sound,
                Audio,
                Video,
                HostDevice,
                Hub,
                Watchdog,
                MemoryBalloon,
                RandomGenerator,
                Panic,
                MemoryModule,
                Smartcard,
                Tpm,
                Redirection,
                RedirectionFilter,
                SharedMemoryDevice,
                Iommu,
                Crypto,
                Vsock {
    DeviceInfo info();

    Device withInfo(DeviceInfo info);

    Source source();
}
