package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** What a {@code <source>} says of where its image is, by the owner's type. */
public sealed interface Location
        permits Location.Empty,
                Location.File,
                Location.Block,
                Location.Directory,
                NetworkLocation,
                Location.Volume,
                Location.Nvme,
                Location.VhostUser,
                Location.VhostVdpa {
    record Empty() implements Location {}

    record File(String path) implements Location {
        static final Shape<File> SHAPE =
                Shape.of(File::new, required("@file", Values.TEXT, File::path));
    }

    record Block(String device) implements Location {
        static final Shape<Block> SHAPE =
                Shape.of(Block::new, required("@dev", Values.TEXT, Block::device));
    }

    /** A folder shown as a file system of the FAT kind. */
    record Directory(String path) implements Location {
        static final Shape<Directory> SHAPE =
                Shape.of(Directory::new, required("@dir", Values.TEXT, Directory::path));
    }

    /**
     * @param mode {@code host} or {@code direct} for volumes of an iSCSI pool
     */
    record Volume(String pool, String name, Optional<String> mode) implements Location {
        static final Shape<Volume> SHAPE =
                Shape.of(
                        Volume::new,
                        required("@pool", Values.NAME, Volume::pool),
                        required("@volume", Values.NAME, Volume::name),
                        optional("@mode", Values.TEXT, Volume::mode));
    }

    /**
     * A namespace of an NVMe controller, driven by QEMU itself.
     *
     * @param managed whether the controller is taken from its host driver and given back
     */
    record Nvme(boolean managed, long namespace, HostPci address) implements Location {
        static final Shape<Nvme> SHAPE =
                Shape.of(
                        (String _, Boolean managed, Long namespace, HostPci address) ->
                                new Nvme(managed, namespace, address),
                        required("@type", Values.TEXT, _ -> "pci"),
                        or("@managed", Values.YES_NO, true, Nvme::managed),
                        required("@namespace", Values.LONG, Nvme::namespace),
                        HostPci.asChild(Nvme::address));

        public Nvme {
            if (namespace == 0) {
                throw new IllegalArgumentException("namespace 0 does not exist; they begin at 1");
            }
        }
    }

    record VhostUser(String path, Optional<Reconnection> reconnect) implements Location {
        static final Shape<VhostUser> SHAPE =
                Shape.of(
                        (String _, String path, Optional<Reconnection> again) ->
                                new VhostUser(path, again),
                        or("@type", Values.TEXT, "unix", _ -> "unix"),
                        required("@path", Values.TEXT, VhostUser::path),
                        optionalChild(Reconnection.CODEC, VhostUser::reconnect));
    }

    record VhostVdpa(String device) implements Location {
        static final Shape<VhostVdpa> SHAPE =
                Shape.of(VhostVdpa::new, required("@dev", Values.TEXT, VhostVdpa::device));
    }

    static Location read(StorageType type, ElementReader in) {
        return switch (type) {
            case FILE -> in.element().attribute("file").isPresent() ? File.SHAPE.read(in) : NONE;
            case BLOCK -> in.element().attribute("dev").isPresent() ? Block.SHAPE.read(in) : NONE;
            case DIR -> Directory.SHAPE.read(in);
            case NETWORK -> NetworkLocation.SHAPE.read(in);
            case VOLUME -> Volume.SHAPE.read(in);
            case NVME -> Nvme.SHAPE.read(in);
            case VHOSTUSER -> VhostUser.SHAPE.read(in);
            case VHOSTVDPA -> VhostVdpa.SHAPE.read(in);
        };
    }

    Location NONE = new Empty();

    static void write(Location location, ElementWriter out) {
        switch (location) {
            case Empty _ -> {}
            case File l -> File.SHAPE.write(l, out);
            case Block l -> Block.SHAPE.write(l, out);
            case Directory l -> Directory.SHAPE.write(l, out);
            case NetworkLocation l -> NetworkLocation.SHAPE.write(l, out);
            case Volume l -> Volume.SHAPE.write(l, out);
            case Nvme l -> Nvme.SHAPE.write(l, out);
            case VhostUser l -> VhostUser.SHAPE.write(l, out);
            case VhostVdpa l -> VhostVdpa.SHAPE.write(l, out);
        }
    }
}
