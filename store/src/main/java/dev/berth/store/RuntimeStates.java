package dev.berth.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The run-time state of guests that run, start or stop, in {@code run/state}. */
public final class RuntimeStates {
    private final DocumentFolder folder;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    /** A state as it lies on disk. */
    public record Found(Path file, String text) {}

    public static RuntimeStates open(Places places, Disk disk) {
        return new RuntimeStates(DocumentFolder.open(disk, places.run().resolve("state")));
    }

    private RuntimeStates(DocumentFolder folder) {
        this.folder = folder;
        for (Path file : folder.files()) {
            try {
                found.add(new Found(file, folder.read(file)));
            } catch (IOException e) {
                unreadable.add(new Unreadable(file, String.valueOf(e.getMessage())));
            }
        }
    }

    /** What was there when the folder was opened. */
    public List<Found> found() {
        return List.copyOf(found);
    }

    /** Files that could not be read when the folder was opened. */
    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Writes the state of the guest of this name; durable on return. */
    public void save(String name, String text) {
        folder.write(name, text);
    }

    public void delete(String name) {
        folder.delete(folder.file(name));
    }
}
