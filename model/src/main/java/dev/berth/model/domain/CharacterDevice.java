package dev.berth.model.domain;

/** A device through which guest and host exchange bytes. */
public sealed interface CharacterDevice extends Device permits Serial, Parallel, Console, Channel {
    CharacterBackend backend();

    CharacterDevice withBackend(CharacterBackend backend);

    @Override
    CharacterDevice withInfo(DeviceInfo info);
}
