package dev.berth.it;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder that QEMU's user can enter, with all processes that were started for what is in it. */
record TestRoot(Path folder) implements AutoCloseable {
    private static final int SECONDS_TO_DIE = 10;

    static TestRoot fresh() {
        try {
            Path folder = Files.createTempDirectory("berth-it-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new TestRoot(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * QEMUs, swtpms and whatever else has a file of this folder in its command line; no zombies.
     */
    List<ProcessHandle> processes() {
        String mark = folder.toString() + "/";
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> commandLine(process.pid()).contains(mark))
                .toList();
    }

    List<ProcessHandle> qemus() {
        return processes().stream()
                .filter(process -> process.info().command().orElse("").contains("/qemu-system-"))
                .toList();
    }

    /** Empty for a zombie and for a process that is gone. */
    static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    /** The files below a folder of the root, by their paths from the root. */
    List<String> files(String below) {
        try (Stream<Path> all = Files.walk(folder.resolve(below))) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Kills all processes of the root, by their numbers, and deletes it. */
    @Override
    public void close() {
        List<ProcessHandle> processes = processes();
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(
                        processes.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, SECONDS_TO_DIE, TimeUnit.SECONDS)
                .join();
        delete();
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(TestRoot::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file that everybody may read; its name is from the root. */
    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file of zeroes. */
    Path image(String name, long bytes) {
        Path file = folder.resolve(name);
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(bytes);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
