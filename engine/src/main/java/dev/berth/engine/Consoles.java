package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The open consoles of one guest; each device has one user at a time. Any thread. */
final class Consoles {
    private final Map<String, Console> open = new HashMap<>();

    /**
     * @param force disconnects who has it open
     */
    synchronized Console open(Machine machine, ConsoleDevice device, boolean force) {
        Console other = open.get(device.alias());
        if (other != null && other.isOpen()) {
            if (!force) {
                throw new BerthException(
                        ErrorCode.OPERATION_FAILED,
                        "Active console session exists for this domain");
            }
            close(other);
        }
        Console mine = machine.openConsole(device);
        open.put(device.alias(), mine);
        return mine;
    }

    synchronized void close() {
        open.values().forEach(Consoles::close);
        open.clear();
    }

    private static void close(Console console) {
        try {
            console.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
