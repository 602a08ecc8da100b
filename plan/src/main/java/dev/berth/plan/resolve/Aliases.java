package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Audio;
import dev.berth.model.domain.Channel;
import dev.berth.model.domain.CharacterDevice;
import dev.berth.model.domain.Console;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Crypto;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Filesystem;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.Hub;
import dev.berth.model.domain.Input;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.Iommu;
import dev.berth.model.domain.MemoryBalloon;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.NetworkAttachment;
import dev.berth.model.domain.Panic;
import dev.berth.model.domain.Parallel;
import dev.berth.model.domain.RandomGenerator;
import dev.berth.model.domain.Redirection;
import dev.berth.model.domain.RedirectionFilter;
import dev.berth.model.domain.Serial;
import dev.berth.model.domain.SharedMemoryDevice;
import dev.berth.model.domain.Smartcard;
import dev.berth.model.domain.Sound;
import dev.berth.model.domain.Tpm;
import dev.berth.model.domain.Video;
import dev.berth.model.domain.Vsock;
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
    private final Domain domain;
    private final Board board;

    private Aliases(Domain domain) {
        this.domain = domain;
        this.board = Board.of(domain);
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
        Aliases aliases = new Aliases(domain);
        domain.devices().list().forEach(aliases::reserve);
        return consoleLikeItsPort(domain.mapDevices(aliases::named));
    }

    /** A console that stands for the first serial port goes by its name. */
    private static Domain consoleLikeItsPort(Domain domain) {
        Optional<String> port =
                domain.devices()
                        .of(Serial.class)
                        .findFirst()
                        .flatMap(serial -> serial.info().alias());
        return port.isEmpty()
                ? domain
                : domain.mapDevices(device ->
                        device instanceof Console console && console.is(Console.Type.SERIAL)
                                ? console.withInfo(console.info().withAlias(port.get()))
                                : device);
    }

    /** A number that a device has already is not given again. */
    private void reserve(Device device) {
        Optional<String> prefix = prefix(device);
        if (prefix.isPresent() && device.info().alias().isPresent()) {
            number(prefix.get(), device.info().alias().get())
                    .ifPresent(used -> next.merge(prefix.get(), used + 1, Math::max));
        }
    }

    private static Optional<Integer> number(String prefix, String alias) {
        String digits = alias.startsWith(prefix) ? alias.substring(prefix.length()) : "";
        return digits.matches("[0-9]{1,8}")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    private Device named(Device device) {
        if (device.info().alias().isPresent()) {
            if (takesNumber(device)) {
                prefix(device).ifPresent(p -> next.merge(p, 1, Integer::sum));
            }
            return device;
        }
        return fixed(device)
                .or(() -> prefix(device).map(p -> p + (next.merge(p, 1, Integer::sum) - 1)))
                .map(name -> device.withInfo(device.info().withAlias(name)))
                .orElse(device);
    }

    /** Of some kinds a device with a name of the user's takes a number all the same. */
    private static boolean takesNumber(Device device) {
        return (device instanceof Hub || device instanceof Video || device instanceof Sound)
                && device.info().alias().filter(a -> a.startsWith(USER)).isPresent();
    }

    /** The whole name, of devices whose place decides it. */
    private Optional<String> fixed(Device device) {
        return switch (device) {
            case Disk d -> Optional.of(DiskNames.of(d, domain));
            case Controller d -> Optional.of(ControllerNames.of(d, board));
            case MemoryModule d -> d.info().address().flatMap(a -> slotName(d, a));
            case Interface _,
                    CharacterDevice _,
                    Filesystem _,
                    Input _,
                    Graphics _,
                    Sound _,
                    Audio _,
                    Video _,
                    HostDevice _,
                    Hub _,
                    Watchdog _,
                    MemoryBalloon _,
                    RandomGenerator _,
                    Panic _,
                    Tpm _,
                    Smartcard _,
                    Redirection _,
                    RedirectionFilter _,
                    SharedMemoryDevice _,
                    Iommu _,
                    Crypto _,
                    Vsock _ ->
                    Optional.empty();
        };
    }

    /** Modules are called by their slot. */
    private static Optional<String> slotName(MemoryModule module, Address address) {
        return address instanceof Address.Dimm dimm
                ? Optional.of(module.model().token() + dimm.slot())
                : Optional.empty();
    }

    /** What the names of its kind begin with; empty for devices that are named elsewhere or not. */
    private static Optional<String> prefix(Device device) {
        return switch (device) {
            case Disk _, Controller _, Graphics _, Audio _, Panic _, RedirectionFilter _ ->
                    Optional.empty();
            case Sound _ -> Optional.of("sound");
            case Video _ -> Optional.of("video");
            case Interface d ->
                    Optional.of(
                            d.attachment().kind() == NetworkAttachment.Kind.HOSTDEV
                                    ? "hostdev"
                                    : "net");
            case Filesystem _ -> Optional.of("fs");
            case MemoryModule d -> Optional.of(d.model().token().replace("-", ""));
            case Serial _ -> Optional.of("serial");
            case Parallel _ -> Optional.of("parallel");
            case Console _ -> Optional.of("console");
            case Channel _ -> Optional.of("channel");
            case Input _ -> Optional.of("input");
            case HostDevice _ -> Optional.of("hostdev");
            case Hub _ -> Optional.of("hub");
            case Watchdog _ -> Optional.of("watchdog");
            case MemoryBalloon _ -> Optional.of("balloon");
            case RandomGenerator _ -> Optional.of("rng");
            case Tpm _ -> Optional.of("tpm");
            case Smartcard _ -> Optional.of("smartcard");
            case Redirection _ -> Optional.of("redir");
            case SharedMemoryDevice _ -> Optional.of("shmem");
            case Iommu _ -> Optional.of("iommu");
            case Crypto _ -> Optional.of("crypto");
            case Vsock _ -> Optional.of("vsock");
        };
    }
}
