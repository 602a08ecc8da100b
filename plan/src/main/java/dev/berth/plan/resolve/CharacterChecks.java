package dev.berth.plan.resolve;

import dev.berth.model.domain.Channel;
import dev.berth.model.domain.CharacterBackend;
import dev.berth.model.domain.CharacterDevice;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Input;
import dev.berth.model.domain.RandomGenerator;
import dev.berth.model.domain.Redirection;
import dev.berth.model.domain.Smartcard;
import dev.berth.model.domain.VirtioModel;

import java.util.Optional;

/** Backends of character devices that are said wrongly. */
final class CharacterChecks {
    private CharacterChecks() {}

    static Domain apply(Domain domain, Target target) {
        for (Device device : domain.devices().list()) {
            backend(device).ifPresent(b -> check(b.source(), device, target));
        }
        domain.devices().of(Input.class).forEach(input -> check(input, target));
        return domain;
    }

    private static Optional<CharacterBackend> backend(Device device) {
        if (device instanceof CharacterDevice d) {
            return Optional.of(d.backend());
        }
        if (device instanceof Redirection d) {
            return Optional.of(d.backend());
        }
        if (device instanceof Smartcard d) {
            return d.backend();
        }
        return device instanceof RandomGenerator d ? d.backend().egd() : Optional.empty();
    }

    private static void check(CharacterSource source, Device device, Target target) {
        boolean chosen =
                device instanceof Channel channel && channel.target().type() == Channel.Type.VIRTIO;
        if (source instanceof CharacterSource.Unix socket && socket.path().isEmpty() && !chosen) {
            target.refuse(
                    device, "the Unix socket has no path; add <source mode='bind' path='…'/>");
        }
        if (source instanceof CharacterSource.Tcp socket
                && (socket.protocol() == CharacterSource.Protocol.TLS
                        || socket.protocol() == CharacterSource.Protocol.TELNETS)) {
            target.refuse(
                    device,
                    "protocol '%s' is not QEMU's; use 'raw' and <source tls='yes'>"
                            .formatted(socket.protocol().token()));
        }
    }

    /** QEMU has the other standards for passed-through devices alone. */
    private static void check(Input input, Target target) {
        boolean plain =
                input.model().map(m -> m == VirtioModel.VIRTIO).orElse(true)
                        || input.type() == Input.Type.PASSTHROUGH;
        if (!plain) {
            target.refuse(
                    input,
                    "input: model '%s' is for type 'passthrough' alone; use model 'virtio'"
                            .formatted(input.model().map(m -> m.token()).orElse("")));
        }
    }
}
