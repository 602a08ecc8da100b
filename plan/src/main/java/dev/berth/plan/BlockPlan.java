package dev.berth.plan;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Encryption;
import dev.berth.model.domain.ImageFormat;
import dev.berth.model.domain.Layer;
import dev.berth.model.domain.Location;
import dev.berth.model.domain.StorageOptions;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.Optional;

/** A disk's images as nodes of QEMU's block layer, the lowest first. */
final class BlockPlan {
    static final Rule STORAGE =
            new Rule(
                    "disk.storage",
                    "/domain/devices/disk/source",
                    "-blockdev",
                    "A node of its own opens the file, device or connection that holds the image.");
    static final Rule SLICE =
            new Rule(
                    "disk.slice",
                    "/domain/devices/disk/source/slices",
                    "-blockdev driver=raw,offset=,size=",
                    "Only a part of the storage holds the image; a raw node shows just that part.");
    static final Rule FORMAT =
            new Rule(
                    "disk.format",
                    "/domain/devices/disk/driver/@type",
                    "-blockdev driver=qcow2",
                    "A node above the storage understands the image's format and decrypts it.");
    static final Rule COPY_ON_READ =
            new Rule(
                    "disk.copy-on-read",
                    "/domain/devices/disk/driver/@copy_on_read",
                    "-blockdev driver=copy-on-read",
                    "A filter on top copies what is read from lower images into the upper one.");

    private final Planning planning;
    private final Disk disk;
    private final BlockAccess access;

    private BlockPlan(Disk disk, Planning planning) {
        this.disk = disk;
        this.planning = planning;
        this.access = BlockAccess.of(disk);
    }

    /** Adds the nodes; answers the one to plug into the drive. */
    static String plan(Disk disk, Planning planning) {
        BlockPlan plan = new BlockPlan(disk, planning);
        String node =
                plan.add(BlockImage.top(disk, !planning.has(Capability.BACKING_MASK_PROTOCOL)));
        return disk.driver().host().copyOnRead().orElse(false) ? plan.copyOnRead(node) : node;
    }

    private String copyOnRead(String node) {
        String filter = "libvirt-CoR-" + disk.target().device();
        add(
                Json.object()
                        .with("driver", "copy-on-read")
                        .with("node-name", filter)
                        .with("file", node)
                        .with("discard", "unmap"),
                COPY_ON_READ);
        return filter;
    }

    private String add(BlockImage image) {
        Optional<Json> backing = image.backing().map(b -> backing(b, image));
        Optional<String> data = image.dataStore().map(this::add);
        BlockSecrets secrets = new BlockSecrets(image, disk, planning);
        secrets.plan();
        prepare(image);
        Json.Members storage = StorageDriver.of(image, access, secrets, planning);
        boolean bare = !image.hasSlice() && !image.hasFormatLayer();
        Json.Members named = storage.with("node-name", image.storageNode());
        add(bare ? access.whole(named, image) : access.beneath(named), STORAGE);
        image.storage().options().slices().ifPresent(s -> add(slice(image, s.slice()), SLICE));
        if (image.hasFormatLayer()) {
            add(format(image, data, backing, secrets), FORMAT);
        }
        return image.node();
    }

    private Json backing(Layer.Backing backing, BlockImage above) {
        return switch (backing) {
            case Layer.Backing.End _ -> new Json.Null();
            case Layer.Backing.On(Layer layer) -> Json.of(add(above.beneath(layer)));
        };
    }

    private Json.Members slice(BlockImage image, StorageOptions.Slice slice) {
        Json.Members node =
                Json.object()
                        .with("driver", "raw")
                        .with("file", image.storageNode())
                        .with("offset", slice.offset())
                        .with("size", slice.size())
                        .with("node-name", image.sliceNode());
        return image.hasFormatLayer() ? access.beneath(node) : access.whole(node, image);
    }

    private Json.Members format(
            BlockImage image, Optional<String> data, Optional<Json> backing, BlockSecrets secrets) {
        Json.Members node =
                access.whole(Json.object().with("node-name", image.formatNode()), image);
        Json.Members read =
                image.format() == ImageFormat.RAW && image.isEncrypted(Encryption.Engine.QEMU)
                        ? encryptedRaw(node, secrets)
                        : node.with("driver", driver(image.format()));
        if (image.format() == ImageFormat.QCOW2) {
            read = qcow2(read, image, data, secrets);
        }
        Json.Members whole =
                read.with("file", image.hasSlice() ? image.sliceNode() : image.storageNode());
        return image.format().hasBacking() ? whole.withOptional("backing", backing) : whole;
    }

    private static Json.Members encryptedRaw(Json.Members node, BlockSecrets secrets) {
        return node.with("driver", "luks").withOptional("key-secret", secrets.formatKey());
    }

    private Json.Members qcow2(
            Json.Members node, BlockImage image, Optional<String> data, BlockSecrets secrets) {
        Json.Members tuned =
                access.discardNoUnref() && image.top() ? node.with("discard-no-unref", true) : node;
        if (image.isEncrypted(Encryption.Engine.QEMU)) {
            tuned =
                    tuned.with(
                            "encrypt",
                            Json.object()
                                    .with("format", "luks")
                                    .withOptional("key-secret", secrets.formatKey()));
        }
        return tuned.withOptional("cache-size", image.metadataCache())
                .withOptional("data-file", data);
    }

    private static String driver(ImageFormat format) {
        return switch (format) {
            case VHD -> "vpc";
            case FAT, DIR, ISO, RAW -> "raw";
            case BOCHS, CLOOP, DMG, VPC, VDI, PLOOP, COW, QCOW, QCOW2, QED, VMDK -> format.token();
        };
    }

    private void prepare(BlockImage image) {
        Optional<String> path =
                switch (image.storage().location()) {
                    case Location.File f -> Optional.of(f.path());
                    case Location.Block b -> Optional.of(b.device());
                    case Location.Directory d -> Optional.of(d.path());
                    default -> Optional.empty();
                };
        Preparation.Access right =
                image.readOnly()
                        ? Preparation.Access.READ_ONLY
                        : disk.traits().shareable()
                                ? Preparation.Access.SHARED
                                : Preparation.Access.EXCLUSIVE;
        path.ifPresent(
                p -> planning.draft().prepare(new Preparation.Image(p, right, origin(STORAGE))));
    }

    private void add(Json.Members node, Rule rule) {
        planning.add(Stage.DISKS, new Step.Blockdev(node, origin(rule)));
    }

    private Origin origin(Rule rule) {
        return planning.origin(disk, rule);
    }
}
