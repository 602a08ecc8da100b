package dev.berth.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definitions of all guests, in {@code etc/qemu}. */
public final class Definitions {
    private final DocumentFolder folder;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Map<Path, StoredFile> found = new LinkedHashMap<>();

    public static Definitions open(Places places, Disk disk) {
        return new Definitions(DocumentFolder.open(disk, places.etc().resolve("qemu")));
    }

    private Definitions(DocumentFolder folder) {
        this.folder = folder;
        Map<Path, DefinitionHeader> headers = new LinkedHashMap<>();
        folder.files().forEach(file -> read(file, headers));
        headers.values().forEach(header -> finishRename(header, headers));
    }

    /** What was there when the folder was opened. */
    public List<StoredFile> found() {
        return List.copyOf(found.values());
    }

    /** Files that could not be read when the folder was opened. */
    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Where the definition of a guest of this name belongs. */
    public Path file(String name) {
        return folder.file(name);
    }

    public void save(Definition definition) {
        folder.write(definition.name(), DefinitionHeader.render(definition) + definition.text());
    }

    public void delete(String name) {
        folder.delete(folder.file(name));
    }

    /** Stores a definition in the place of the one that it {@linkplain Definition#replaces}. */
    public void rename(Definition renamed) {
        save(renamed);
        renamed.replaces().ifPresent(this::delete);
    }

    private void read(Path file, Map<Path, DefinitionHeader> headers) {
        try {
            String content = folder.read(file);
            DefinitionHeader header = DefinitionHeader.parse(content);
            headers.put(file, header);
            found.put(
                    file,
                    new StoredFile(
                            file,
                            DefinitionHeader.body(content),
                            header.autostart(),
                            header.revision()));
        } catch (IOException e) {
            unreadable.add(new Unreadable(file, String.valueOf(e.getMessage())));
        }
    }

    /** Deletes what a rename left behind: the same guest's revision before, under its old name. */
    private void finishRename(DefinitionHeader renamed, Map<Path, DefinitionHeader> headers) {
        Optional<Path> old = renamed.replaces().map(folder::file).filter(headers::containsKey);
        old.map(headers::get)
                .filter(before -> before.uuid().equals(renamed.uuid()))
                .filter(before -> before.revision() == renamed.revision() - 1)
                .ifPresent(before -> old.ifPresent(this::drop));
    }

    private void drop(Path file) {
        found.remove(file);
        folder.delete(file);
    }
}
