package dev.berth.plan;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskDriver.Aio;
import dev.berth.model.domain.DiskDriver.Cache;
import dev.berth.model.domain.DiskDriver.DetectZeroes;
import dev.berth.model.domain.DiskDriver.Discard;
import dev.berth.model.domain.DiskDriver.Host;
import dev.berth.model.domain.DiskKind;
import dev.berth.qapi.Json;

import java.util.Optional;

/** How a disk's images are read and written: the properties its nodes have in common. */
record BlockAccess(Host host, boolean floppy, boolean cdrom) {
    static BlockAccess of(Disk disk) {
        return new BlockAccess(
                disk.driver().host(),
                disk.is(DiskKind.Device.FLOPPY),
                disk.is(DiskKind.Device.CDROM));
    }

    /** Of the node that stands for the image. */
    Json.Members whole(Json.Members node, BlockImage image) {
        Json.Members access =
                node.with("read-only", image.readOnly())
                        .withOptional("discard", host.discard().map(Discard::token));
        return cached(
                image.top()
                        ? access.withOptional("detect-zeroes", detectZeroes().map(d -> d.token()))
                        : access);
    }

    /** Of a node beneath that one: it follows the one above. */
    Json.Members beneath(Json.Members node) {
        return cached(node.with("auto-read-only", true).with("discard", "unmap"));
    }

    /** Zeroes can be given back only where freed space is. */
    private Optional<DetectZeroes> detectZeroes() {
        boolean unmaps = host.discard().equals(Optional.of(Discard.UNMAP));
        return host.detectZeroes()
                .map(d -> d == DetectZeroes.UNMAP && !unmaps ? DetectZeroes.ON : d);
    }

    private Optional<Cache> cache() {
        return host.cache().filter(c -> c != Cache.DEFAULT);
    }

    private Json.Members cached(Json.Members node) {
        return node.withOptional(
                "cache",
                cache().map(c ->
                        Json.object()
                                .with("direct", c == Cache.NONE || c == Cache.DIRECTSYNC)
                                .with("no-flush", c == Cache.UNSAFE)));
    }

    /** Whether the guest may think that writes are done when the host has them in memory. */
    Optional<String> writeCache() {
        return cache().map(c -> c == Cache.WRITETHROUGH || c == Cache.DIRECTSYNC ? "off" : "on");
    }

    Optional<String> aio() {
        return host.io().map(Aio::token);
    }

    boolean discardNoUnref() {
        return host.discardNoUnref().orElse(false);
    }
}
