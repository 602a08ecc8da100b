package dev.berth.plan;

import dev.berth.model.domain.Video;
import dev.berth.model.domain.VideoMemory;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Graphics cards. */
final class VideoPlan {
    static final Rule CARD =
            new Rule(
                    "video.card",
                    "/domain/devices/video",
                    "-device cirrus-vga",
                    "The first card is the one that firmware can use; QEMU has other names for"
                            + " further ones.");
    static final Rule HELPER =
            new Rule(
                    "video.helper",
                    "/domain/devices/video/driver[@name='vhostuser']",
                    "-chardev socket",
                    "A helper draws; it is at the other end of a socket that QEMU inherits.");

    private static final int KIB = 1024;

    private VideoPlan() {}

    static void plan(Video video, Planning planning) {
        Video.Model card = video.card();
        Video.Type type = card.type().orElseThrow();
        switch (type) {
            case NONE -> {}
            case VGA, CIRRUS, VMVGA, QXL, VIRTIO, BOCHS, RAMFB ->
                    planning.device(
                            Stage.VIDEO,
                            Placement.of(video, planning).on(properties(type, video, planning)),
                            video,
                            CARD);
            case XEN, VBOX, PARALLELS, GOP ->
                    throw Unplanned.of("video of type '" + type.token() + "'");
        }
    }

    private static Json.Members properties(Video.Type type, Video video, Planning planning) {
        Video.Model card = video.card();
        VideoMemory memory = card.memory();
        String driver = driver(type, video, planning);
        Json.Members named =
                driver.contains("-vga")
                        ? Json.object().with("driver", driver)
                        : VirtioDevice.properties(driver, video.driver().virtio());
        Json.Members sized =
                switch (type) {
                    case VGA, VMVGA ->
                            named.withOptional("vgamem_mb", memory.vram().map(k -> k / KIB));
                    case BOCHS ->
                            named.withOptional("vgamem", memory.vram().map(k -> (long) k * KIB));
                    case QXL -> qxl(card, named);
                    case VIRTIO -> virtio(video, named, planning);
                    case CIRRUS, RAMFB, XEN, VBOX, PARALLELS, GOP, NONE -> named;
                };
        return sized.withOptional("edid", card.edid())
                .withOptional("xres", card.resolution().x())
                .withOptional("yres", card.resolution().y());
    }

    private static String driver(Video.Type type, Video video, Planning planning) {
        boolean primary = video.card().isPrimary();
        return switch (type) {
            case VGA -> primary ? "VGA" : "secondary-vga";
            case CIRRUS -> "cirrus-vga";
            case VMVGA -> "vmware-svga";
            case QXL -> primary ? "qxl-vga" : "qxl";
            case BOCHS -> "bochs-display";
            case RAMFB -> "ramfb";
            case VIRTIO -> virtioDriver(video, planning);
            case XEN, VBOX, PARALLELS, GOP, NONE -> throw new IllegalStateException("no device");
        };
    }

    private static String virtioDriver(Video video, Planning planning) {
        String family = video.driver().isVhostUser() ? "vhost-user" : "virtio";
        String gl = isAccelerated(video) && hasGl(planning) ? "-gl" : "";
        boolean vga =
                video.card().isPrimary()
                        && (video.driver().isVhostUser()
                                || planning.traits().hasObjectType("virtio-vga"));
        return vga
                ? family + "-vga" + gl
                : VirtioDevice.driver(family + "-gpu" + gl, Optional.empty(), video);
    }

    private static boolean isAccelerated(Video video) {
        return !video.driver().isVhostUser() && video.card().acceleration().accel3d().orElse(false);
    }

    private static boolean hasGl(Planning planning) {
        return planning.traits().hasObjectType("virtio-gpu-gl-pci");
    }

    private static Json.Members qxl(Video.Model card, Json.Members named) {
        VideoMemory memory = card.memory();
        return named.withOptional("max_outputs", card.heads())
                .withOptional("ram_size", memory.ram().map(k -> (long) k * KIB))
                .withOptional("vram_size", memory.vram().map(k -> (long) k * KIB))
                .with("vram64_size_mb", memory.vram64().orElse(0) / KIB)
                .withOptional("vgamem_mb", memory.vgamem().map(k -> k / KIB));
    }

    private static Json.Members virtio(Video video, Json.Members named, Planning planning) {
        Video.Model card = video.card();
        Json.Members old =
                isAccelerated(video) && !hasGl(planning) ? named.with("virgl", true) : named;
        Json.Members headed =
                old.withOptional("max_outputs", card.heads()).withOptional("blob", card.blob());
        return video.driver().isVhostUser()
                ? headed.with("chardev", helper(video, planning))
                : headed;
    }

    private static String helper(Video video, Planning planning) {
        String chardev = "chr-vu-" + video.info().alias().orElseThrow();
        int descriptor =
                planning.draft()
                        .pass(number ->
                                new Descriptor.GraphicsProcess(
                                        number,
                                        VhostUserGraphics.program(planning.host()),
                                        video.card().acceleration().renderNode(),
                                        planning.origin(video, HELPER)));
        planning.add(
                Stage.VIDEO,
                new Step.Chardev(
                        "socket",
                        chardev,
                        Json.object().with("fd", descriptor),
                        planning.origin(video, HELPER)));
        return chardev;
    }
}
