package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Channel;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.List;

/** Channels between programs in the guest and on the host. */
final class ChannelPlan {
    static final Rule PORT =
            new Rule(
                    "channel.virtio",
                    "/domain/devices/channel[target/@type='virtio']",
                    "-device virtserialport",
                    "A channel is a named port of a virtio-serial controller.");
    static final Rule FORWARD =
            new Rule(
                    "channel.guestfwd",
                    "/domain/devices/channel[target/@type='guestfwd']",
                    "-netdev user,guestfwd=",
                    "The guest reaches the backend at an address of the user network.");

    /** What the client of SPICE calls the channel of its agent. */
    private static final String AGENT = "vdagent";

    private ChannelPlan() {}

    static void plan(Channel channel, Planning planning) {
        switch (channel.target().type()) {
            case VIRTIO -> virtio(channel, planning);
            case GUESTFWD -> forward(channel, planning);
            case XEN ->
                    throw new BerthException(
                            ErrorCode.NO_SUPPORT,
                            "channel type 'xen' is not supported; use 'virtio'");
        }
    }

    private static void virtio(Channel channel, Planning planning) {
        String chardev =
                CharacterPlan.plan(channel.backend(), AGENT, channel, Stage.CHANNELS, planning);
        Json.Members properties =
                Json.object()
                        .with("driver", "virtserialport")
                        .with("chardev", chardev)
                        .withOptional("name", channel.target().name());
        planning.device(
                Stage.CHANNELS, Placement.of(channel, planning).on(properties), channel, PORT);
    }

    private static void forward(Channel channel, Planning planning) {
        String chardev =
                CharacterPlan.plan(channel.backend(), AGENT, channel, Stage.CHANNELS, planning);
        String rule =
                "tcp:%s:%d-chardev:%s"
                        .formatted(
                                channel.target().address().orElseThrow(),
                                channel.target().port().orElseThrow(),
                                chardev);
        planning.add(
                Stage.CHANNELS,
                new Step.Netdev(
                        Json.object()
                                .with("type", "user")
                                .with("guestfwd", List.of(Json.object().with("str", rule)))
                                .withOptional("id", channel.info().alias()),
                        planning.origin(channel, FORWARD)));
    }
}
