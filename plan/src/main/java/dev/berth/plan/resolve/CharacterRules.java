package dev.berth.plan.resolve;

import dev.berth.model.domain.Channel;
import dev.berth.model.domain.CharacterDevice;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.CharacterSource.Protocol;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.RandomGenerator;

/** What QEMU speaks on a character device's socket. */
final class CharacterRules {
    private CharacterRules() {}

    static void check(Domain domain, Target target) {
        domain.devices().of(CharacterDevice.class).forEach(d -> check(d, target));
        domain.devices()
                .of(RandomGenerator.class)
                .forEach(generator ->
                        generator
                                .backend()
                                .egd()
                                .ifPresent(egd -> path(egd.source(), generator, target)));
    }

    /** A channel's socket is Berth's to place; others are the document's. */
    private static void path(CharacterSource source, Device device, Target target) {
        target.refuseIf(
                source instanceof CharacterSource.Unix socket && socket.path().isEmpty(),
                device.source(),
                "<source>: a socket of type 'unix' needs a path; name it");
    }

    private static void check(CharacterDevice device, Target target) {
        if (!(device instanceof Channel)) {
            path(device.backend().source(), device, target);
        }
        if (device.backend().source() instanceof CharacterSource.Tcp tcp) {
            boolean spoken = tcp.protocol() == Protocol.RAW || tcp.protocol() == Protocol.TELNET;
            target.refuseIf(
                    !spoken,
                    device.source(),
                    "<protocol type='%s'>: QEMU speaks 'raw' and 'telnet'; use tls='yes' for TLS"
                            .formatted(tcp.protocol().token()));
        }
    }
}
