package dev.berth.qapi;

import java.time.Instant;

/**
 * An event as QEMU sent it.
 *
 * @param at by QEMU's clock, which is the host's
 * @param event the same, read
 */
public record Notice(String name, Json.Members data, Instant at, QemuEvent event) {

    /** From a line of QMP that has {@code event}. */
    public static Notice parse(Json json) {
        String name = json.demandText("event");
        Json.Members data = json.members("data").orElse(Json.object());
        Json.Members stamp = json.demandMembers("timestamp");
        Instant at =
                Instant.ofEpochSecond(
                        stamp.demandInteger("seconds"), stamp.demandInteger("microseconds") * 1000);
        return new Notice(name, data, at, QemuEvent.parse(name, data));
    }
}
