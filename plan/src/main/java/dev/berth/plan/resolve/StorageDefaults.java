package dev.berth.plan.resolve;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskImage;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Encryption;
import dev.berth.model.domain.Layer;
import dev.berth.model.domain.Location;
import dev.berth.model.domain.NetworkLocation;
import dev.berth.model.domain.Storage;

/** What a document leaves open about images' storage: ports of servers, who decrypts. */
final class StorageDefaults {
    private StorageDefaults() {}

    static Domain apply(Domain domain, Target target) {
        return domain.mapDevices(d -> d instanceof Disk disk ? filled(disk) : d);
    }

    private static Disk filled(Disk disk) {
        DiskImage image = disk.image();
        return disk.withTraits(
                        disk.traits()
                                .withEncryption(
                                        disk.traits().encryption().map(Encryption::settled)))
                .withImage(
                        new DiskImage(
                                image.auth(),
                                filled(image.storage()),
                                image.backing().map(StorageDefaults::filled)));
    }

    private static Layer.Backing filled(Layer.Backing backing) {
        return switch (backing) {
            case Layer.Backing.End end -> end;
            case Layer.Backing.On(Layer layer) ->
                    new Layer.Backing.On(
                            new Layer(
                                    layer.index(),
                                    layer.format(),
                                    layer.metadataCache(),
                                    filled(layer.storage()),
                                    layer.backing().map(StorageDefaults::filled)));
        };
    }

    private static Storage filled(Storage storage) {
        Location location =
                storage.location() instanceof NetworkLocation l
                        ? l.withHosts(l.hosts().stream().map(h -> filled(h, l)).toList())
                        : storage.location();
        return new Storage(
                storage.type(),
                location,
                storage.options()
                        .withEncryption(storage.options().encryption().map(Encryption::settled)));
    }

    private static NetworkLocation.Host filled(NetworkLocation.Host host, NetworkLocation at) {
        return host.socket().isPresent() || host.port().isPresent()
                ? host
                : at.protocol().usualPort().map(host::withPort).orElse(host);
    }
}
