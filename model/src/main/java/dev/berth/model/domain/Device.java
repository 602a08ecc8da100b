package dev.berth.model.domain;

import dev.berth.model.codec.Source;

/** A device of a guest. What a planner does with one is a switch over the kinds. */
public sealed interface Device
        permits Disk,
                Controller,
                Interface,
                CharacterDevice,
                Input,
                Graphics,
                Sound,
                Audio,
                Video,
                Hub,
                Watchdog,
                MemoryBalloon,
                RandomGenerator,
                Panic,
                Vsock {
    DeviceInfo info();

    Device withInfo(DeviceInfo info);

    Source source();
}
