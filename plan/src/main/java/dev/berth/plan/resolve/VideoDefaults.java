package dev.berth.plan.resolve;

import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.Video;
import dev.berth.model.domain.VideoMemory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which graphics cards a guest has, and how much memory is on them. */
final class VideoDefaults {
    private static final int MIB = 1024;
    private static final int USUAL = 16 * MIB;
    private static final int QXL = 64 * MIB;

    private VideoDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Domain whole = withCard(domain);
        checkCombination(whole, target);
        boolean chosen = cards(whole).anyMatch(v -> v.card().isPrimary());
        Domain led = chosen ? whole : withPrimary(whole);
        return primaryFirst(
                led.mapDevices(device ->
                        device instanceof Video video ? filled(video, whole, target) : device));
    }

    private static Stream<Video> cards(Domain domain) {
        return domain.devices().of(Video.class);
    }

    /** A guest with a display has something to show there. */
    private static Domain withCard(Domain domain) {
        boolean shown = domain.devices().of(Graphics.class).findAny().isPresent();
        if (!shown || cards(domain).findAny().isPresent()) {
            return domain;
        }
        List<Device> devices = new ArrayList<>(domain.devices().list());
        devices.add(Video.unspecified());
        return domain.withDevices(devices);
    }

    private static void checkCombination(Domain domain, Target target) {
        List<Video> primaries = cards(domain).filter(v -> v.card().isPrimary()).toList();
        if (primaries.size() > 1) {
            target.refuse(
                    primaries.get(1), "video: only one card can be primary='yes'; drop the second");
        }
        Optional<Video> none = cards(domain).filter(v -> v.is(Video.Type.NONE)).findFirst();
        if (none.isPresent() && cards(domain).count() > 1) {
            target.refuse(
                    none.get(),
                    "video: type 'none' means no card at all; drop it or the other cards");
        }
    }

    @SuppressWarnings("ReferenceEquality") // one of two equal cards is meant
    private static Domain withPrimary(Domain domain) {
        Optional<Video> first = cards(domain).findFirst();
        return domain.mapDevices(device ->
                device instanceof Video video && video == first.orElse(null)
                        ? primary(video)
                        : device);
    }

    private static Video primary(Video video) {
        Video.Model card = video.card();
        return video.withModel(
                new Video.Model(
                        card.type(),
                        card.memory(),
                        card.heads(),
                        Optional.of(true),
                        card.blob(),
                        card.edid(),
                        card.acceleration(),
                        card.resolution()));
    }

    private static Domain primaryFirst(Domain domain) {
        Comparator<Device> order =
                Comparator.comparing(
                        device -> !(device instanceof Video v && v.card().isPrimary()));
        List<Device> cards = cards(domain).map(v -> (Device) v).sorted(order).toList();
        int[] next = new int[1];
        return domain.mapDevices(device -> device instanceof Video ? cards.get(next[0]++) : device);
    }

    private static Video filled(Video video, Domain domain, Target target) {
        Video.Model card = video.card();
        Video.Type type = card.type().orElseGet(() -> defaultType(domain, target));
        Video.Model whole =
                type == Video.Type.NONE
                        ? card.as(type, VideoMemory.NONE, Optional.empty(), Optional.empty())
                        : card.as(
                                type,
                                memory(type, card.memory()),
                                card.heads().filter(h -> h > 0).or(() -> Optional.of(1)),
                                card.primary().filter(p -> p));
        Video made = video.withModel(whole);
        check(made, type, target);
        return made;
    }

    private static Video.Type defaultType(Domain domain, Target target) {
        Board board = Board.of(domain);
        if (board.isPpc64()) {
            return Video.Type.VGA;
        }
        if (board.prefersVirtio()) {
            return Video.Type.VIRTIO;
        }
        return target.traits().hasObjectType("cirrus-vga") ? Video.Type.CIRRUS : Video.Type.VGA;
    }

    private static VideoMemory memory(Video.Type type, VideoMemory said) {
        return switch (type) {
            case QXL ->
                    new VideoMemory(
                            Optional.of(powerOfTwo(said.ram().orElse(QXL))),
                            Optional.of(powerOfTwo(said.vram().orElse(QXL))),
                            said.vram64().map(VideoDefaults::powerOfTwo),
                            Optional.of(powerOfTwo(said.vgamem().orElse(USUAL))));
            case VGA, CIRRUS, VMVGA, BOCHS ->
                    new VideoMemory(
                            Optional.empty(),
                            Optional.of(said.vram().filter(v -> v > 0).orElse(USUAL)),
                            Optional.empty(),
                            Optional.empty());
            case XEN, VBOX, PARALLELS, VIRTIO, GOP, NONE, RAMFB ->
                    new VideoMemory(
                            Optional.empty(), said.vram(), Optional.empty(), Optional.empty());
        };
    }

    private static int powerOfTwo(int least) {
        return least <= 1 ? 1 : Integer.highestOneBit(least - 1) << 1;
    }

    private static void check(Video video, Video.Type type, Target target) {
        boolean virtual = type == Video.Type.VIRTIO || type == Video.Type.QXL;
        boolean second = !video.card().isPrimary() && type != Video.Type.NONE;
        if (second && !virtual && type != Video.Type.BOCHS) {
            target.refuse(
                    video,
                    "video: a second card cannot be of type '%s'; use 'qxl', 'virtio' or 'bochs'"
                            .formatted(type.token()));
        }
        if (type == Video.Type.RAMFB && video.info().address().isPresent()) {
            target.refuse(video, "video: a ramfb has no address; leave <address> out");
        }
    }
}
