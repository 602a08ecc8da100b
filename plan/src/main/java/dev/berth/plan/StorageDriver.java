package dev.berth.plan;

import dev.berth.model.domain.Encryption;
import dev.berth.model.domain.Location;
import dev.berth.model.domain.NetworkLocation;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

import java.util.Optional;

/** The driver that opens an image's storage, and what it has to be told. */
final class StorageDriver {
    private StorageDriver() {}

    static Json.Members of(
            BlockImage image, BlockAccess access, BlockSecrets secrets, Planning planning) {
        return switch (image.storage().location()) {
            case Location.File f -> local("file", f.path(), access, secrets);
            case Location.Block b ->
                    local(blockDriver(b, access, planning), b.device(), access, secrets);
            case Location.Directory d ->
                    Json.object()
                            .with("driver", "vvfat")
                            .with("dir", d.path())
                            .with("floppy", access.floppy())
                            .with("rw", false);
            case Location.Nvme n ->
                    Json.object()
                            .with("driver", "nvme")
                            .with("device", n.address().toString())
                            .with("namespace", n.namespace());
            case Location.VhostVdpa v ->
                    Json.object()
                            .with("driver", "virtio-blk-vhost-vdpa")
                            .with("path", vdpa(v, image, secrets, planning));
            case NetworkLocation l -> network(l, image, secrets);
            case Location.Volume v ->
                    throw Unplanned.of("volume '" + v.name() + "' of pool '" + v.pool() + "'");
            case Location.VhostUser _, Location.Empty _ ->
                    throw new IllegalStateException("no node for " + image.storage().type());
        };
    }

    /** Opened by Berth: QEMU's user has no right to. */
    private static String vdpa(
            Location.VhostVdpa vdpa, BlockImage image, BlockSecrets secrets, Planning planning) {
        Origin origin = secrets.origin(BlockPlan.STORAGE);
        return planning.draft()
                .passFile(
                        Stage.DISKS,
                        n -> new Descriptor.HostDevice(n, vdpa.device(), origin),
                        image.storageNode() + "-vdpa",
                        origin);
    }

    private static String blockDriver(Location.Block block, BlockAccess access, Planning planning) {
        return access.cdrom() && planning.host().references().isCdromDrive(block.device())
                ? "host_cdrom"
                : "host_device";
    }

    private static Json.Members local(
            String driver, String path, BlockAccess access, BlockSecrets secrets) {
        return Json.object()
                .with("driver", driver)
                .with("filename", path)
                .withOptional("aio", access.aio())
                .withOptional("pr-manager", secrets.reservationManager());
    }

    private static Json.Members network(
            NetworkLocation location, BlockImage image, BlockSecrets secrets) {
        return switch (location.protocol()) {
            case NBD -> NetworkDriver.nbd(location, secrets);
            case RBD -> encrypted(NetworkDriver.rbd(location, image, secrets), image, secrets);
            case ISCSI -> NetworkDriver.iscsi(location, image.secrets().auth(), secrets.authKey());
            case GLUSTER -> NetworkDriver.gluster(location);
            case SSH -> NetworkDriver.ssh(location);
            case NFS -> NetworkDriver.nfs(location);
            case HTTP, HTTPS, FTP, FTPS, TFTP -> NetworkDriver.curl(location, image, secrets);
            case SHEEPDOG, VXHS ->
                    throw Unplanned.of("storage protocol '" + location.protocol().token() + "'");
        };
    }

    /** RBD's own encryption; what the image was cloned from may have another pass phrase. */
    private static Json.Members encrypted(
            Json.Members node, BlockImage image, BlockSecrets secrets) {
        if (!image.isEncrypted(Encryption.Engine.LIBRBD)) {
            return node;
        }
        Encryption.Format format = image.secrets().encryption().orElseThrow().format();
        Optional<Json.Members> nested = Optional.empty();
        for (String key : secrets.encryptionKeys().reversed()) {
            nested =
                    Optional.of(
                            Json.object()
                                    .with("format", format.token())
                                    .with("key-secret", key)
                                    .withOptional("parent", nested));
        }
        return node.withOptional("encrypt", nested);
    }
}
