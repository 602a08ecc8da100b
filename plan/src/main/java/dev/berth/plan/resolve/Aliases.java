package dev.berth.plan.resolve;

import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Watchdog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which QEMU knows a running guest's devices. They are libvirt's, because monitors,
 * migration and other programs rely on them; those beginning with {@code ua-} are the user's and
 * stay.
 */
final class Aliases {
    private static final String USER = "ua-";

    private final Map<String, Integer> next = new HashMap<>();
    private final Board board;

    private Aliases(Board board) {
        this.board = board;
    }

    /** Drops the names that an earlier run left in a document. */
    static Domain forget(Domain domain, Target target) {
        return domain.mapDevices(device ->
                device.info().alias().filter(a -> !a.startsWith(USER)).isPresent()
                        ? device.withInfo(device.info().withoutAlias())
                        : device);
    }

    /** Names every device that has no name. */
    static Domain assign(Domain domain) {
        Aliases aliases = new Aliases(Board.of(domain));
        return domain.mapDevices(aliases::named);
    }

    private Device named(Device device) {
        if (device.info().alias().isPresent()) {
            return device;
        }
        return fixed(device)
                .or(() -> prefix(device).map(p -> p + (next.merge(p, 1, Integer::sum) - 1)))
                .map(name -> device.withInfo(device.info().withAlias(name)))
                .orElse(device);
    }

    /** The whole name, of devices whose place decides it. */
    private Optional<String> fixed(Device device) {
        return switch (device) {
            case Controller d -> Optional.of(ControllerNames.of(d, board));
            case Watchdog _ -> Optional.empty();
        };
    }

    /** What the names of its kind begin with; empty for devices that are named elsewhere or not. */
    private static Optional<String> prefix(Device device) {
        return switch (device) {
            case Controller _ -> Optional.empty();
            case Watchdog _ -> Optional.of("watchdog");
        };
    }
}
