package dev.berth.plan.resolve;

import dev.berth.model.domain.Channel;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.Domain;

/** Names of channels that one program in the guest looks for. */
final class ChannelNames {
    /** The name by which SPICE's agent in the guest finds its channel. */
    private static final String SPICE_AGENT = "com.redhat.spice.0";

    private ChannelNames() {}

    static Domain apply(Domain domain, Target target) {
        return domain.mapDevices(
                device -> device instanceof Channel channel ? named(channel) : device);
    }

    private static Channel named(Channel channel) {
        CharacterSource.Kind kind = channel.backend().source().kind();
        boolean agent =
                kind == CharacterSource.Kind.SPICEVMC || kind == CharacterSource.Kind.QEMU_VDAGENT;
        return agent
                        && channel.target().type() == Channel.Type.VIRTIO
                        && channel.target().name().isEmpty()
                ? channel.withTarget(channel.target().named(SPICE_AGENT))
                : channel;
    }
}
