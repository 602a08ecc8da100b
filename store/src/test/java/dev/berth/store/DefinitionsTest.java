package dev.berth.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.model.BerthException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

final class DefinitionsTest {
    private static final UUID GUEST = UUID.fromString("0d2fcb2a-4f44-4c3b-8a9e-5c1f2f7f0001");

    @TempDir Path root;

    private Definitions open() {
        return Definitions.open(Places.under(root), Disk.REAL);
    }

    @Test
    void aDefinitionIsFoundAgain() {
        open().save(Definition.first("web", GUEST, "<domain/>\n").withAutostart(true));
        assertThat(open().found())
                .containsExactly(
                        new StoredFile(root.resolve("etc/qemu/web.xml"), "<domain/>\n", true, 2));
    }

    @Test
    void filesAndFolderAreClosedToOthers() throws IOException {
        open().save(Definition.first("web", GUEST, "<domain/>"));
        Path folder = root.resolve("etc/qemu");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("web.xml"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFilePutThereByHandIsRead() throws IOException {
        Path file = open().file("web");
        Files.writeString(file, "<domain type='qemu'/>");
        assertThat(open().found())
                .containsExactly(new StoredFile(file, "<domain type='qemu'/>", false, 0));
    }

    @Test
    void aCopyMadeByHandIsKept() throws IOException {
        Definition definition = Definition.first("web", GUEST, "<domain/>");
        open().save(definition);
        Files.copy(open().file("web"), open().file("backup"));
        open().save(definition.withText("<domain type='qemu'/>"));
        assertThat(open().found()).hasSize(2);
    }

    @Test
    void unreadableFilesAreReportedAndKept() throws IOException {
        Path file = open().file("web");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        Definitions definitions = open();
        assertThat(definitions.found()).isEmpty();
        assertThat(definitions.unreadable())
                .containsExactly(new Unreadable(file, "it is not UTF-8 text"));
        assertThat(file).exists();
    }

    @Test
    void unfinishedFilesAreClearedAway() throws IOException {
        Path leftOver = open().file("web").resolveSibling(".new-1");
        Files.writeString(leftOver, "<dom");
        Definitions definitions = open();
        assertThat(leftOver).doesNotExist();
        assertThat(definitions.found()).isEmpty();
    }

    @Test
    void aDefinitionThatCannotBeWrittenSaysWhere() throws IOException {
        Definitions definitions = open();
        Files.delete(root.resolve("etc/qemu"));
        Definition definition = Definition.first("web", GUEST, "<domain/>");
        assertThatThrownBy(() -> definitions.save(definition))
                .isInstanceOf(BerthException.class)
                .hasMessageContaining(root.resolve("etc/qemu/web.xml").toString());
    }

    @Test
    void manyAtOnceAreAllThere() {
        Definitions definitions = open();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .mapToObj(i -> Definition.first("g" + i, UUID.randomUUID(), "<domain/>"))
                    .forEach(definition -> threads.execute(() -> definitions.save(definition)));
        }
        assertThat(open().found()).hasSize(200);
    }
}
