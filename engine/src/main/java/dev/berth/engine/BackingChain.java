package dev.berth.engine;

import dev.berth.host.ImageHeader;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskImage;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.ImageFormat;
import dev.berth.model.domain.Layer;
import dev.berth.model.domain.Location;
import dev.berth.model.domain.Storage;
import dev.berth.model.domain.StorageOptions;
import dev.berth.model.domain.StorageType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks where a starting guest's document does not say what its images lie on, so that QEMU opens
 * no file that was not planned and lent. A format that nobody stated is never guessed: whoever
 * writes a raw image decides what a guess finds.
 */
final class BackingChain {
    private static final int DEEPEST = 200;
    private static final Pattern PROTOCOL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final String LOCAL = "file:";

    private final Disk disk;
    private final List<Path> seen = new ArrayList<>();

    private BackingChain(Disk disk) {
        this.disk = disk;
    }

    /** The domain with all chains of its disks' images. */
    static Domain complete(Domain domain) {
        return domain.mapDevices(device -> device instanceof Disk disk ? complete(disk) : device);
    }

    static Disk complete(Disk disk) {
        if (disk.isEmpty()) {
            return disk;
        }
        return new BackingChain(disk).whole();
    }

    private Disk whole() {
        DiskImage image = disk.image();
        Look look = look(disk.format(), image.storage(), image.backing());
        return disk.withImage(new DiskImage(image.auth(), look.storage(), look.backing()));
    }

    private record Look(Storage storage, Optional<Layer.Backing> backing) {}

    private Layer whole(Layer layer) {
        Look look = look(layer.format(), layer.storage(), layer.backing());
        return new Layer(
                layer.index(),
                layer.format(),
                layer.metadataCache(),
                look.storage(),
                look.backing());
    }

    private Look look(ImageFormat format, Storage storage, Optional<Layer.Backing> stated) {
        Optional<Path> local = local(storage);
        local.ifPresent(this::pass);
        if (stated.isPresent()) {
            return new Look(storage, Optional.of(below(stated.get())));
        }
        if (!format.hasBacking()) {
            return new Look(storage, Optional.of(new Layer.Backing.End()));
        }
        boolean readable = format == ImageFormat.QCOW2 || format == ImageFormat.QCOW;
        if (local.isEmpty() || !readable || storage.options().slices().isPresent()) {
            return new Look(storage, stated);
        }
        return read(local.get(), storage);
    }

    private Layer.Backing below(Layer.Backing stated) {
        return switch (stated) {
            case Layer.Backing.End end -> end;
            case Layer.Backing.On(Layer layer) -> new Layer.Backing.On(whole(layer));
        };
    }

    private Look read(Path image, Storage storage) {
        ImageHeader header = header(image);
        Storage full =
                header.dataFile().map(name -> withData(image, storage, name)).orElse(storage);
        if (header.backing().isEmpty()) {
            return new Look(full, Optional.of(new Layer.Backing.End()));
        }
        String name = header.backing().get();
        ImageFormat format = format(header, name);
        Layer beneath = layer(format, storage(image, name));
        return new Look(full, Optional.of(new Layer.Backing.On(whole(beneath))));
    }

    private static Layer layer(ImageFormat format, Storage storage) {
        return new Layer(Optional.empty(), format, Optional.empty(), storage, Optional.empty());
    }

    private Storage withData(Path image, Storage storage, String name) {
        if (storage.options().dataStore().isPresent()) {
            return storage;
        }
        Layer data = layer(ImageFormat.RAW, storage(image, name));
        return storage.withOptions(storage.options().withDataStore(data));
    }

    private ImageHeader header(Path image) {
        try {
            return ImageHeader.read(image);
        } catch (BerthException e) {
            throw refusal(e.code(), String.valueOf(e.getMessage()), Optional.of(e));
        }
    }

    private ImageFormat format(ImageHeader header, String name) {
        String remedy =
                "write it into the header with `qemu-img rebase -u -F FORMAT -b %s %s`"
                        .formatted(name, seen.getLast());
        String token =
                header.backingFormat()
                        .orElseThrow(() ->
                                refusal(
                                        "image %s does not say which format its backing image %s"
                                                        .formatted(seen.getLast(), name)
                                                + " has; "
                                                + remedy));
        return Arrays.stream(ImageFormat.values())
                .filter(it -> it.token().equals(token))
                .findFirst()
                .orElseThrow(() ->
                        refusal(
                                "image %s says that its backing image %s has the format '%s', which"
                                                .formatted(seen.getLast(), name, token)
                                        + " no guest can use; "
                                        + remedy));
    }

    /** By a name in the header of {@code above}, against whose folder it is resolved. */
    private Storage storage(Path above, String name) {
        String path = name.startsWith(LOCAL) ? name.substring(LOCAL.length()) : name;
        if (path.equals(name) && PROTOCOL.matcher(name).matches()) {
            throw refusal(
                    "image %s lies on '%s', which is no path; describe it by <backingStore> in the"
                                    .formatted(above, name)
                            + " guest's document");
        }
        Path image = above.resolveSibling(path).normalize();
        return isDevice(image)
                ? new Storage(
                        StorageType.BLOCK,
                        new Location.Block(image.toString()),
                        StorageOptions.NONE)
                : new Storage(
                        StorageType.FILE, new Location.File(image.toString()), StorageOptions.NONE);
    }

    private boolean isDevice(Path image) {
        try {
            return ImageHeader.isBlockDevice(image);
        } catch (BerthException e) {
            throw refusal(e.code(), String.valueOf(e.getMessage()), Optional.of(e));
        }
    }

    private static Optional<Path> local(Storage storage) {
        return switch (storage.location()) {
            case Location.File(String path) -> Optional.of(Path.of(path));
            case Location.Block(String device) -> Optional.of(Path.of(device));
            default -> Optional.empty();
        };
    }

    private void pass(Path image) {
        if (seen.contains(image)) {
            seen.add(image);
            throw refusal("image %s lies on itself".formatted(image));
        }
        seen.add(image);
        if (seen.size() > DEEPEST) {
            throw refusal("more than %d images lie on one another".formatted(DEEPEST));
        }
    }

    private BerthException refusal(String what) {
        return refusal(ErrorCode.OPERATION_FAILED, what, Optional.empty());
    }

    private BerthException refusal(ErrorCode code, String what, Optional<BerthException> cause) {
        String chain = seen.stream().map(Path::toString).collect(Collectors.joining(" → "));
        String message =
                "disk '%s': %s (its images: %s)".formatted(disk.target().device(), what, chain);
        return cause.map(it -> new BerthException(code, message, it))
                .orElseGet(() -> new BerthException(code, message));
    }
}
