package dev.berth.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Scripts of changes are cut off before every step they make; what the store then finds is what was
 * before the change under way, or after it, and never anything else.
 */
final class CrashTest {
    private static final Places PLACES = Places.under(Path.of("/berth"));
    private static final int SCRIPTS = 300;
    private static final int LENGTH = 8;

    private final List<String> names = List.of("web", ".hidden", "a/b%", "ü".repeat(130));

    @Test
    void aKilledDaemonFindsTheStateBeforeOrAfter() {
        everyCut(MemoryDisk::restart);
    }

    @Test
    void aPowerCutLeavesTheStateBeforeOrAfter() {
        Random chance = new Random(7);
        everyCut(disk -> disk.losePower(chance));
    }

    private interface Crash {
        void happenTo(MemoryDisk disk);
    }

    private void everyCut(Crash crash) {
        for (int seed = 0; seed < SCRIPTS; seed++) {
            long cut = 0;
            while (runUntil(seed, cut, crash)) {
                cut++;
            }
            assertThat(cut).as("steps of script %d", seed).isPositive();
        }
    }

    /** Runs a script, cut off after so many steps; false when it came to its end. */
    private boolean runUntil(int seed, long cut, Crash crash) {
        MemoryDisk disk = new MemoryDisk();
        Definitions definitions = Definitions.open(PLACES, disk);
        disk.stopAfter(cut);
        Random chance = new Random(seed);
        Map<UUID, Definition> before = new HashMap<>();
        for (int i = 0; i < LENGTH; i++) {
            Map<UUID, Definition> after = new HashMap<>(before);
            try {
                change(chance, definitions, after);
            } catch (MemoryDisk.Stopped e) {
                crash.happenTo(disk);
                assertThat(recovered(disk))
                        .as("script %d cut after %d", seed, cut)
                        .isIn(contents(before), contents(after));
                assertThat(recovered(disk)).as("recovered twice").isEqualTo(recovered(disk));
                return true;
            }
            before = after;
        }
        crash.happenTo(disk);
        assertThat(recovered(disk)).isEqualTo(contents(before));
        return false;
    }

    /** Makes one change to {@code guests} first, then to the store. */
    private void change(Random chance, Definitions definitions, Map<UUID, Definition> guests) {
        List<String> free = new ArrayList<>(names);
        guests.values().forEach(guest -> free.remove(guest.name()));
        List<Definition> defined = new ArrayList<>(new TreeMap<>(guests).values());
        int what = chance.nextInt(5);
        if (!free.isEmpty() && (defined.isEmpty() || what == 0)) {
            UUID uuid = new UUID(chance.nextLong(), chance.nextLong());
            String name = free.get(chance.nextInt(free.size()));
            put(guests, Definition.first(name, uuid, "<domain/>\n"));
            definitions.save(Objects.requireNonNull(guests.get(uuid)));
            return;
        }
        Definition old = defined.get(chance.nextInt(defined.size()));
        switch (what) {
            case 1 -> {
                guests.remove(old.uuid());
                definitions.delete(old.name());
            }
            case 2 -> definitions.save(put(guests, old.withAutostart(!old.autostart())));
            case 3 -> {
                if (!free.isEmpty()) {
                    String name = free.get(chance.nextInt(free.size()));
                    definitions.rename(put(guests, old.withName(name, old.text())));
                }
            }
            default -> definitions.save(put(guests, old.withText(old.text() + "<!-- -->\n")));
        }
    }

    private static Definition put(Map<UUID, Definition> guests, Definition definition) {
        guests.put(definition.uuid(), definition);
        return definition;
    }

    private static Map<Path, String> contents(Map<UUID, Definition> guests) {
        Map<Path, String> contents = new TreeMap<>();
        for (Definition guest : guests.values()) {
            Path file = PLACES.etc().resolve("qemu").resolve(FileName.of(guest.name(), ".xml"));
            contents.put(file, guest.revision() + " " + guest.autostart() + " " + guest.text());
        }
        return contents;
    }

    private static Map<Path, String> recovered(MemoryDisk disk) {
        Definitions definitions = Definitions.open(PLACES, disk);
        assertThat(definitions.unreadable()).isEmpty();
        Map<Path, String> contents = new TreeMap<>();
        for (StoredFile file : definitions.found()) {
            contents.put(file.file(), file.revision() + " " + file.autostart() + " " + file.text());
        }
        assertThat(disk.files()).as("nothing else is left").hasSameSizeAs(contents);
        return contents;
    }
}
