package dev.berth.plan;

import dev.berth.model.domain.Filesystem;
import dev.berth.model.domain.VirtiofsServer;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Folders of the host that the guest can mount. */
final class FilesystemPlan {
    static final Rule FOLDER =
            new Rule(
                    "filesystem.folder",
                    "/domain/devices/filesystem/source",
                    "-fsdev local",
                    "QEMU itself serves the folder by 9p, with its own user's rights.");
    static final Rule CARD =
            new Rule(
                    "filesystem.card",
                    "/domain/devices/filesystem/target",
                    "-device virtio-9p-pci",
                    "The guest mounts the folder by this device's tag.");
    static final Rule SERVER =
            new Rule(
                    "filesystem.virtiofs",
                    "/domain/devices/filesystem/binary",
                    "-chardev socket",
                    "A virtiofs server of its own shares the folder; QEMU hands it the queues.");

    private FilesystemPlan() {}

    static void plan(Filesystem filesystem, Planning planning) {
        switch (filesystem.type()) {
            case PATH, HANDLE -> path(filesystem, planning);
            case VIRTIOFS -> virtiofs(filesystem, planning);
            case MTP ->
                    planning.device(
                            Stage.FILESYSTEMS,
                            Placement.of(filesystem, planning).at(mtp(filesystem)),
                            filesystem,
                            CARD);
            case LOOP, NBD, PLOOP ->
                    throw PlanRefusal.of(
                            "filesystem '%s': QEMU has no driver '%s'; use 'path' or 'virtiofs'"
                                    .formatted(filesystem.target(), filesystem.type().token()));
        }
    }

    private static String id(Filesystem filesystem) {
        return filesystem.info().alias().orElseThrow();
    }

    private static String folder(Filesystem filesystem) {
        return filesystem
                .folder()
                .path()
                .orElseThrow(() ->
                        PlanRefusal.of(
                                "filesystem '"
                                        + filesystem.target()
                                        + "': <source dir=…> is missing"));
    }

    private static void path(Filesystem filesystem, Planning planning) {
        Origin origin = planning.origin(filesystem, FOLDER);
        planning.add(Stage.FILESYSTEMS, Step.Option.of("fsdev", backend(filesystem), origin));
        Json.Members card =
                VirtioDevice.properties(
                                VirtioDevice.driver(
                                        "virtio-9p", filesystem.access().model(), filesystem),
                                filesystem.driver().virtio())
                        .with("id", id(filesystem))
                        .with("fsdev", "fsdev-" + id(filesystem))
                        .with("mount_tag", filesystem.target());
        planning.device(
                Stage.FILESYSTEMS, Placement.of(filesystem, planning).at(card), filesystem, CARD);
    }

    private static String backend(Filesystem filesystem) {
        Filesystem.Access access = filesystem.access();
        boolean handle = filesystem.type() == Filesystem.Type.HANDLE;
        KeyValues values = KeyValues.of(handle ? "handle" : "local");
        if (!handle) {
            values.with(
                    "security_model",
                    switch (access.mode().orElse(Filesystem.Mode.PASSTHROUGH)) {
                        case PASSTHROUGH -> "passthrough";
                        case MAPPED -> "mapped";
                        case SQUASH -> "none";
                    });
        }
        access.multidevs()
                .filter(m -> !m.equals("default"))
                .ifPresent(m -> values.with("multidevs", m));
        access.fileMode().ifPresent(m -> values.with("fmode", octal(m)));
        access.folderMode().ifPresent(m -> values.with("dmode", octal(m)));
        filesystem.driver().writePolicy().ifPresent(p -> values.with("writeout", p));
        values.with("id", "fsdev-" + id(filesystem)).with("path", folder(filesystem));
        return (filesystem.readonly() ? values.with("readonly", true) : values).toString();
    }

    private static String octal(int mode) {
        return String.format(Locale.ROOT, "%04o", mode);
    }

    private static Json.Members mtp(Filesystem filesystem) {
        return Json.object()
                .with("driver", "usb-mtp")
                .with("id", id(filesystem))
                .with("rootdir", folder(filesystem))
                .with("desc", filesystem.target())
                .with("readonly", filesystem.readonly());
    }

    private static void virtiofs(Filesystem filesystem, Planning planning) {
        Origin origin = planning.origin(filesystem, SERVER);
        String socket =
                filesystem
                        .folder()
                        .socket()
                        .orElse(planning.folder() + "/" + id(filesystem) + "-fs.sock");
        if (filesystem.folder().socket().isEmpty()) {
            planning.draft()
                    .prepare(
                            new Preparation.FolderServer(
                                    program(filesystem),
                                    arguments(filesystem, socket),
                                    socket,
                                    origin));
        }
        String chardev = "chr-vu-" + id(filesystem);
        planning.add(
                Stage.FILESYSTEMS,
                new Step.Chardev("socket", chardev, Json.object().with("path", socket), origin));
        Json.Members card =
                VirtioDevice.properties(
                                VirtioDevice.driver(
                                        "vhost-user-fs", filesystem.access().model(), filesystem),
                                filesystem.driver().virtio())
                        .with("id", id(filesystem))
                        .with("chardev", chardev)
                        .withOptional("queue-size", filesystem.driver().queue())
                        .with("tag", filesystem.target())
                        .withOptional("bootindex", filesystem.info().bootOrder());
        planning.device(
                Stage.FILESYSTEMS, Placement.of(filesystem, planning).at(card), filesystem, CARD);
    }

    private static Optional<String> program(Filesystem filesystem) {
        return filesystem.server().flatMap(VirtiofsServer::path);
    }

    private static List<String> arguments(Filesystem filesystem, String socket) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--socket-path=" + socket);
        arguments.add("--shared-dir=" + folder(filesystem));
        filesystem.server().ifPresent(s -> add(s, arguments));
        return arguments;
    }

    private static void add(VirtiofsServer server, List<String> arguments) {
        server.cache().ifPresent(mode -> arguments.add("--cache=" + mode));
        server.sandbox().ifPresent(mode -> arguments.add("--sandbox=" + mode));
        if (server.xattr().orElse(false)) {
            arguments.add("--xattr");
        }
        server.threads().ifPresent(n -> arguments.add("--thread-pool-size=" + n));
        server.openFiles().ifPresent(n -> arguments.add("--rlimit-nofile=" + n));
    }
}
