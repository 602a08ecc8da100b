package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program qemu-img. What an image holds is its guest's to choose; with a confinement the
 * program reads it as QEMU's user.
 */
public record QemuImg(Path program, Optional<Confinement> confinement) {
    private static final Duration QUESTION = Duration.ofSeconds(10);

    /**
     * What {@code qemu-img info --output=json} says of an image that may be in use: an array of one
     * object per image, from the top down its chain of backing files.
     *
     * @param format the top image's format; probed when empty, which a guest that writes a raw
     *     image can abuse
     */
    public String chain(Path image, Optional<String> format) {
        if (Files.notExists(image)) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED, "image " + image + " does not exist");
        }
        List<String> argv = new ArrayList<>(List.of("info", "--output=json", "-U"));
        argv.add("--backing-chain");
        format.ifPresent(name -> argv.addAll(List.of("-f", name)));
        argv.add(image.toString());
        return run(argv, QUESTION).orThrow("image " + image);
    }

    /** An empty image. Preallocation, which takes long, is an option; give it a long deadline. */
    public void create(
            Path image, String format, long bytes, List<String> options, Duration deadline) {
        List<String> argv = new ArrayList<>(List.of("create", "-q", "-f", format));
        options.forEach(option -> argv.addAll(List.of("-o", option)));
        argv.addAll(List.of(image.toString(), Long.toString(bytes)));
        run(argv, deadline).orThrow("image " + image);
    }

    /** An image that holds what differs from {@code backing}. */
    public void createOverlay(Path image, String format, Path backing, String backingFormat) {
        List<String> argv = new ArrayList<>(List.of("create", "-q", "-f", format));
        argv.addAll(List.of("-b", backing.toString(), "-F", backingFormat, image.toString()));
        run(argv, QUESTION).orThrow("image " + image);
    }

    private Tool.Result run(List<String> argv, Duration deadline) {
        List<String> command = new ArrayList<>();
        confinement.ifPresent(user -> command.addAll(user.prefix()));
        command.add(program.toString());
        command.addAll(argv);
        return Tool.run(command, deadline);
    }
}
