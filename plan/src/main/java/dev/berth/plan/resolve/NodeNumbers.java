package dev.berth.plan.resolve;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskImage;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Layer;
import dev.berth.model.domain.Storage;
import dev.berth.model.domain.StorageOptions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Numbers the images of a starting guest: the last disk first, each chain from its top, an image's
 * data store right after it. QEMU's node names are made of these numbers.
 */
final class NodeNumbers {
    private int next = 1;

    private NodeNumbers() {}

    static Domain assign(Domain domain) {
        NodeNumbers numbers = new NodeNumbers();
        List<Disk> disks = new ArrayList<>(domain.devices().of(Disk.class).toList());
        Collections.reverse(disks);
        List<Disk> numbered = new ArrayList<>(disks.stream().map(numbers::number).toList());
        Collections.reverse(numbered);
        var in = numbered.iterator();
        return domain.mapDevices(d -> d instanceof Disk ? in.next() : d);
    }

    private Disk number(Disk disk) {
        if (disk.storage().options().index().isPresent()) {
            return disk;
        }
        if (disk.isEmpty()) {
            next++; // a medium that comes later finds its number free
            return disk;
        }
        Storage top = number(disk.storage());
        Optional<Layer.Backing> backing = disk.image().backing().map(this::number);
        return disk.withImage(new DiskImage(disk.image().auth(), top, backing));
    }

    private Storage number(Storage storage) {
        StorageOptions options = storage.options().withIndex(next++);
        return storage.withOptions(
                options.dataStore().map(d -> options.withDataStore(number(d))).orElse(options));
    }

    private Layer number(Layer layer) {
        Storage storage = number(layer.storage());
        return new Layer(
                storage.options().index(),
                layer.format(),
                layer.metadataCache(),
                storage,
                layer.backing().map(this::number));
    }

    private Layer.Backing number(Layer.Backing backing) {
        return switch (backing) {
            case Layer.Backing.End end -> end;
            case Layer.Backing.On(Layer layer) -> new Layer.Backing.On(number(layer));
        };
    }
}
